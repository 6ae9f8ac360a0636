import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ImportError } from '../../../sandbox/jira/import/ImportError';
import { keysOf, testJira, type TestJira, type Reply } from './fixtures';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const write = (content: string | Buffer): string => {
  files += 1;
  const file = join(folder, `export-${files}.json`);
  writeFileSync(file, content);
  return file;
};

/** A minimal issue of an export; overrides go into its fields. */
const issue = (n: number, fields: Record<string, unknown> = {}, project = 'ABC') => ({
  id: String(n), key: `${project}-${n}`,
  fields: { summary: `Issue ${n}`, project: { id: project === 'ABC' ? '1' : '2', key: project, name: project }, issuetype: { id: '10', name: 'Story' }, status: { id: '20', name: 'Open', statusCategory: { key: 'new' } }, created: '2026-01-05T10:00:00.000+0000', ...fields },
});
const load = (...contents: unknown[]): Promise<TestJira> => testJira({ source: { kind: 'import', files: contents.map((content) => write(JSON.stringify(content))) } });

describe('the Titanium export', () => {
  let site: TestJira;
  beforeAll(async () => {
    site = await testJira({ source: { kind: 'import', files: ['sandbox/data/titanium-2011-2015.json.gz'] } });
  });

  const count = async (jql: string): Promise<number> => (await site.ask('admin', '/rest/api/3/search/approximate-count', { jql })).body.count;

  test('is whole', async () => {
    expect(await count('project is not empty')).toBe(21_608);
    expect((await site.ask('admin', '/rest/api/3/project/search')).body.values.map(({ key }: Reply) => key)).toEqual(['AC', 'ALOY', 'MOD', 'TIMOB']);
    const types = (await site.ask('admin', '/rest/api/3/issuetype')).body as { name: string; hierarchyLevel: number }[];
    const counts = await Promise.all(types.map(async ({ name, hierarchyLevel }) => [name, hierarchyLevel, await count(`issuetype = "${name}"`)]));
    expect(counts).toEqual([['Bug', 0, 15_886], ['New Feature', 0, 2255], ['Improvement', 0, 895], ['Sub-task', -1, 1289], ['Epic', 1, 75], ['Story', 0, 1158], ['Technical task', -1, 50]].sort((a, b) => types.findIndex((t) => t.name === a[0]) - types.findIndex((t) => t.name === b[0])));
  });

  test('has its link types, with the words of both ends', async () => {
    const { issueLinkTypes } = (await site.ask('admin', '/rest/api/3/issueLinkType')).body;
    expect(issueLinkTypes.map(({ name }: Reply) => name).sort()).toEqual(['Blocks', 'Cloners', 'Depends', 'Duplicate', 'Gantt: finish-finish', 'Gantt: finish-start', 'Gantt: start-finish', 'Gantt: start-start', 'Includes', 'Not related', 'Relates']);
    expect(issueLinkTypes.find(({ name }: Reply) => name === 'Depends')).toMatchObject({ inward: 'is dependent of', outward: 'depends on' });
  });

  test('keeps links to issues that are not there, as Jira shows them', async () => {
    const { body } = await site.ask('admin', '/rest/api/3/issue/TIMOB-3606?fields=issuelinks,subtasks');
    expect(body.fields.subtasks.map(({ key }: Reply) => key)).toContain('TIMOB-3617');
    const all = await site.ask('admin', '/rest/api/3/search/jql', { jql: 'type = Epic', fields: ['issuelinks'], maxResults: 100 });
    const ends = all.body.issues.flatMap(({ fields }: Reply) => fields.issuelinks).map((link: Reply) => link.inwardIssue ?? link.outwardIssue);
    const there = new Set(await keysOf(site, 'admin', 'project = TIMOB'));
    const gone = ends.filter(({ key }: Reply) => key.startsWith('TIMOB-') && !there.has(key));
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every(({ fields }: Reply) => typeof fields.summary === 'string')).toBe(true);
  });

  test('has sprints on boards, versions with dates, and epics as parents', async () => {
    const boards = (await site.ask('admin', '/rest/agile/1.0/board')).body;
    expect(boards.total).toBeGreaterThan(0);
    const versions = (await site.ask('admin', '/rest/api/3/project/TIMOB/versions')).body;
    expect(versions.some(({ archived, releaseDate }: Reply) => archived && releaseDate)).toBe(true);
    expect((await site.ask('admin', '/rest/api/3/issue/TIMOB-8075?fields=customfield_10020')).body.fields.customfield_10020[0]).toMatchObject({ id: 1073, name: '2018 Sprint 19 SDK', boardId: 114, state: 'closed' });
    expect(await count('parent = TIMOB-11818')).toBeGreaterThan(0);
    const [child] = await keysOf(site, 'admin', 'parent = TIMOB-11818');
    expect((await site.ask('admin', `/rest/api/3/issue/${child}?fields=customfield_10014`)).body.fields.customfield_10014).toBe('TIMOB-11818');
  });

  test('its people: one administers, one looks, one sees nothing, the rest work', async () => {
    expect(site.jira.people().slice(0, 3).map(({ accountId, admin }) => [accountId, admin])).toEqual([['admin', true], ['viewer', false], ['guest', false]]);
    const may = async (as: string): Promise<boolean[]> => {
      const { body } = await site.ask(as, '/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS,EDIT_ISSUES,TRANSITION_ISSUES');
      return Object.values(body.permissions).map(({ havePermission }: Reply) => havePermission);
    };
    expect(await Promise.all(['admin', 'viewer', 'guest', '5f0000000000000000000001'].map(may))).toEqual([[true, true, true], [true, false, false], [false, false, false], [true, true, true]]);
    expect((await site.ask('guest', '/rest/api/3/search/jql', { jql: 'created > 2000-01-01' })).body.issues).toEqual([]);
  });

  test('every status can be reached from every other', async () => {
    const { transitions } = (await site.ask('admin', '/rest/api/3/issue/TIMOB-8075/transitions')).body;
    expect(transitions.map(({ name }: Reply) => name)).toEqual(['Open', 'In Progress', 'Reopened', 'Resolved', 'Closed', 'In Review']);
  });
});

describe('takes', () => {
  test('one page, a list of pages, several files, gzipped or not', async () => {
    const zipped = write(gzipSync(JSON.stringify({ issues: [issue(1)] })));
    const pages = write(JSON.stringify([{ issues: [issue(2)] }, { issues: [issue(3)] }]));
    const site = await testJira({ source: { kind: 'import', files: [zipped, pages] } });
    expect(await keysOf(site, 'admin', 'project = ABC ORDER BY key')).toEqual(['ABC-1', 'ABC-2', 'ABC-3']);
  });

  test('custom fields that it does not know, by the names and kinds that the export shows', async () => {
    const site = await load({ names: { customfield_10100: 'Size' }, issues: [issue(1, { customfield_10100: 5, customfield_10101: { value: 'Red' }, customfield_10102: null, customfield_10103: '2026-05-01' })] });
    const { fields } = (await site.ask('admin', '/rest/api/3/issue/ABC-1')).body;
    expect(fields).toMatchObject({ customfield_10100: 5, customfield_10101: { value: 'Red' }, customfield_10102: null, customfield_10103: '2026-05-01' });
    expect(await keysOf(site, 'admin', '"Size" > 4 AND cf[10101] = red AND cf[10103] < 2026-06-01')).toEqual(['ABC-1']);
  });

  test('both ends of a link once, whichever end it comes from', async () => {
    const type = { id: '7', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
    const end = (n: number) => ({ id: String(n), key: `ABC-${n}`, fields: { summary: `Issue ${n}` } });
    const site = await load({ issues: [issue(1, { issuelinks: [{ id: '70', type, outwardIssue: end(2) }] }), issue(2, { issuelinks: [{ id: '70', type, inwardIssue: end(1) }, { id: '71', type, outwardIssue: end(9) }] })] });
    const links = async (key: string) => (await site.ask('admin', `/rest/api/3/issue/${key}`)).body.fields.issuelinks.map((link: Reply) => [link.id, link.outwardIssue?.key ?? null, link.inwardIssue?.key ?? null]);
    expect(await links('ABC-1')).toEqual([['70', 'ABC-2', null]]);
    expect(await links('ABC-2')).toEqual([['70', null, 'ABC-1'], ['71', 'ABC-9', null]]);
  });

  test('a sprint field of Jira Cloud', async () => {
    const site = await load({ issues: [issue(1, { customfield_10007: [{ id: 5, name: 'S5', state: 'active', boardId: 3 }] })] });
    expect(await keysOf(site, 'admin', 'sprint = S5')).toEqual(['ABC-1']);
    expect((await site.ask('admin', '/rest/agile/1.0/board/3/sprint')).body.values).toMatchObject([{ id: 5, state: 'active' }]);
  });
});

describe('refuses, saying what it expected and where it stopped', () => {
  const without = (n: number, path: string) => {
    const bad: Reply = issue(n);
    const steps = path.split('.');
    const last = steps.pop()!;
    delete steps.reduce((at, step) => at[step], bad)[last];
    return bad;
  };

  test.each([
    ['fields.project.key', /issues\[1\] \(ABC-3\): fields\.project\.key is missing; expected the shape of a Jira search reply/],
    ['fields.project', /issues\[1\] \(ABC-3\): fields\.project is missing/],
    ['fields.issuetype.id', /issues\[1\] \(ABC-3\): fields\.issuetype\.id is missing/],
    ['fields.status.name', /issues\[1\] \(ABC-3\): fields\.status\.name is missing/],
    ['fields.summary', /issues\[1\] \(ABC-3\): fields\.summary is missing/],
    ['fields.created', /issues\[1\] \(ABC-3\): fields\.created is missing/],
    ['fields', /issues\[1\] \(ABC-3\): fields is missing/],
    ['id', /issues\[1\] \(ABC-3\): id is missing/],
    ['key', /issues\[1\]: key is missing/],
  ])('an issue without %s', async (path, words) => {
    const loading = load({ issues: [issue(1), without(3, path)] });
    await expect(loading).rejects.toThrow(ImportError);
    await expect(loading).rejects.toThrow(words);
  });

  test.each([
    ['an id that is no number', { ...issue(3), id: 'x' }, /issues\[0\] \(ABC-3\): id is "x", which is no number/],
    ['a key that is none', { ...issue(3), key: 'abc' }, /issues\[0\] \(abc\): key is "abc", which is no issue key/],
    ['a key of another project', { ...issue(3), key: 'XYZ-3' }, /issues\[0\] \(XYZ-3\): key does not begin with fields\.project\.key, "ABC"/],
    ['a date that is none', issue(3, { updated: 'yesterday' }), /fields\.updated is "yesterday", which is no date/],
    ['a list', [], /issues\[0\]: it is not an object/],
  ])('%s', async (_what, value, words) => {
    await expect(load({ issues: [value] })).rejects.toThrow(words);
  });

  test('the place in a list of pages', async () => {
    await expect(load([{ issues: [issue(1)] }, { issues: [issue(2), without(3, 'fields.status')] }])).rejects.toThrow(/\[1\]\.issues\[1\] \(ABC-3\): fields\.status is missing/);
  });

  test.each([
    ['a foreign file', '{"rows": []}', /the top level has no list "issues"; expected the shape of a Jira search reply/],
    ['a list of something else', '[1]', /\[0\] has no list "issues"/],
    ['no JSON at all', 'key,summary\nABC-1,x', /is not valid JSON: reading stopped before the first issue/],
    ['an empty file', '', /is not valid JSON/],
    ['no issues', '{"issues": []}', /there is no issue to import/],
    ['a file that breaks off', JSON.stringify({ issues: [issue(1), issue(2), issue(3)] }).slice(0, -120), /is not valid JSON: reading stopped in issues\[2\] \(ABC-3\)/],
  ])('%s', async (_what, content, words) => {
    const loading = testJira({ source: { kind: 'import', files: [write(content)] } });
    await expect(loading).rejects.toThrow(ImportError);
    await expect(loading).rejects.toThrow(words);
  });

  test('a gzip file that breaks off, and a file that is not there', async () => {
    const torn = write(gzipSync(JSON.stringify({ issues: [issue(1)] })).subarray(0, 60));
    await expect(testJira({ source: { kind: 'import', files: [torn] } })).rejects.toThrow(/is not a whole gzip file/);
    await expect(testJira({ source: { kind: 'import', files: [join(folder, 'nowhere.json')] } })).rejects.toThrow(/can't be read/);
  });

  test('two sites in one import', async () => {
    await expect(load({ issues: [issue(1)] }, { issues: [issue(1, {}, 'DEF')] })).rejects.toThrow(/issues\[0\] \(DEF-1\): its id 1 is that of ABC-1 already; expected files of one Jira site/);
  });
});
