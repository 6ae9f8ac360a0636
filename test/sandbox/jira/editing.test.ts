import { testJira, type TestJira, type Reply } from './fixtures';

let site: TestJira;
beforeEach(async () => {
  site = await testJira();
});

const put = (fields: unknown, update?: unknown) => site.ask('erin', '/rest/api/3/issue/PAY-1', { fields, update }, 'PUT');

test.each([
  [{ summary: '' }, 'summary'], [{ summary: 'x'.repeat(256) }, 'summary'], [{ summary: 3 }, 'summary'], [{ labels: ['two words'] }, 'labels'], [{ labels: 'one' }, 'labels'],
  [{ duedate: '2026-02-30' }, 'duedate'], [{ duedate: 'soon' }, 'duedate'], [{ assignee: { accountId: 'nobody' } }, 'assignee'], [{ priority: { name: 'Urgent' } }, 'priority'],
  [{ fixVersions: [{ name: 'Release 99' }] }, 'fixVersions'], [{ fixVersions: [{ id: '10014' }] }, 'fixVersions'], [{ parent: { key: 'SEC-1' } }, 'parent'], [{ parent: { key: 'PAY-1' } }, 'parent'],
  [{ customfield_10031: 'five' }, 'customfield_10031'], [{ customfield_10035: 'not a link' }, 'customfield_10035'], [{ customfield_10015: '1.1.2027' }, 'customfield_10015'],
  [{ customfield_99999: 1 }, 'customfield_99999'], [{ status: { name: 'Done' } }, 'status'], [{ description: 'plain' }, 'description'],
])('%j is refused, and its field named', async (fields, name) => {
  const before = await site.ask('erin', '/rest/api/3/issue/PAY-1');
  const { status, body } = await put({ customfield_10032: 1, ...fields });
  expect([status, Object.keys(body.errors)]).toEqual([400, [name]]);
  expect(await site.ask('erin', '/rest/api/3/issue/PAY-1')).toEqual(before);
});

test('all wrong fields are named at once', async () => {
  expect(Object.keys((await put({ summary: '', duedate: 'soon', customfield_10031: 'x' })).body.errors)).toEqual(['summary', 'duedate', 'customfield_10031']);
});

test('what is set can be read, and other fields stay', async () => {
  await put({ duedate: '2027-03-01', assignee: { accountId: 'lea' }, priority: { name: 'Low' }, fixVersions: [{ name: 'Release 27.2' }], components: [{ name: 'API' }], customfield_10031: 3, customfield_10036: null });
  const { fields } = (await site.ask('erin', '/rest/api/3/issue/PAY-1')).body;
  expect(fields).toMatchObject({ duedate: '2027-03-01', assignee: { accountId: 'lea' }, priority: { name: 'Low' }, fixVersions: [{ name: 'Release 27.2' }], components: [{ name: 'API' }], customfield_10031: 3, customfield_10036: null, customfield_10032: 13 });
});

test('lists can be added to and taken from', async () => {
  await put(undefined, { labels: [{ add: 'a' }, { add: 'b' }], fixVersions: [{ remove: { name: 'Release 27.1' } }, { add: { name: 'Release 27.2' } }] });
  await put(undefined, { labels: [{ remove: 'a' }] });
  const { fields } = (await site.ask('erin', '/rest/api/3/issue/PAY-1')).body;
  expect([fields.labels, fields.fixVersions.map(({ name }: { name: string }) => name)]).toEqual([['b'], ['Release 27.2']]);
});

test('an edit that changes nothing leaves no trace', async () => {
  expect((await put({ summary: 'Instant refunds' })).status).toBe(204);
  expect(site.events).toEqual([]);
  expect((await site.ask('erin', '/rest/api/3/issue/PAY-1/changelog')).body.total).toBe(0);
});

test('a body that is no JSON object is refused', async () => {
  const response = await site.jira.fetch(new Request('http://site.test/rest/api/3/issue/PAY-1', { method: 'PUT', body: '{' }), { kind: 'user', accountId: 'erin' });
  expect(response.status).toBe(400);
});

test('a new issue names all that it lacks', async () => {
  const create = (fields: unknown) => site.ask('erin', '/rest/api/3/issue', { fields }).then(({ status, body }) => [status, Object.keys(body.errors ?? {})]);
  expect(await create({})).toEqual([400, ['project']]);
  expect(await create({ project: { key: 'PAY' } })).toEqual([400, ['issuetype']]);
  expect(await create({ project: { key: 'PAY' }, issuetype: { name: 'Sub-task' } })).toEqual([400, ['summary', 'parent']]);
  expect(await create({ project: { key: 'SEC' }, issuetype: { name: 'Epic' }, summary: 'x' })).toEqual([400, ['project']]);
});

test('deleting an issue with sub-tasks asks first, takes its links along and frees its children', async () => {
  const sub = (await site.ask('ada', '/rest/api/3/issue', { fields: { project: { key: 'PAY' }, issuetype: { name: 'Sub-task' }, summary: 'Part', parent: { key: 'PAY-1' } } })).body.key;
  expect((await site.ask('ada', '/rest/api/3/issue/PAY-1', undefined, 'DELETE')).status).toBe(400);
  expect((await site.ask('ada', '/rest/api/3/issue/PAY-1?deleteSubtasks=true', undefined, 'DELETE')).status).toBe(204);
  expect((await site.ask('ada', `/rest/api/3/issue/${sub}`)).status).toBe(404);
  expect(JSON.stringify((await site.ask('ada', '/rest/api/3/issue/MOB-1?fields=issuelinks')).body)).not.toContain('PAY-1"');
  expect((await site.ask('ada', '/rest/api/3/issue/PAY-101')).body.fields).not.toHaveProperty('parent');
});

describe('properties', () => {
  const property = '/rest/api/3/issue/PAY-1/properties/interlock';
  const write = async (text: string): Promise<number> => (await site.jira.fetch(new Request(`http://site.test${property}`, { method: 'PUT', body: text }), { kind: 'user', accountId: 'erin' })).status;

  test('are created, then changed', async () => {
    expect([await write('{"v":1}'), await write('"text"'), await write('null')]).toEqual([201, 200, 200]);
    expect((await site.ask('erin', property)).body).toEqual({ key: 'interlock', value: null });
  });

  test('hold 32,768 characters and no more', async () => {
    expect([await write(JSON.stringify('x'.repeat(32_766))), await write(JSON.stringify('x'.repeat(32_767)))]).toEqual([201, 400]);
  });

  test.each(['', '{', 'undefined'])('refuse %j', async (text) => {
    expect(await write(text)).toBe(400);
  });

  test('are kept as they are, nonsense included', async () => {
    expect((await site.ask('val', '/rest/api/3/issue/PAY-4/properties/interlock')).body.value).toEqual({ targetPi: 42 });
  });
});

test('bulk fetch takes a hundred at most and at least one', async () => {
  const fetch = (count: number) => site.ask('erin', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: Array.from({ length: count }, (_unused, n) => String(10101 + n)) }).then(({ status }) => status);
  expect([await fetch(0), await fetch(1), await fetch(100), await fetch(101)]).toEqual([400, 200, 200, 400]);
});

test('a version is refused when its name is taken or its dates are wrong', async () => {
  const create = (body: unknown) => site.ask('ada', '/rest/api/3/version', { projectId: 10001, ...(body as object) }).then((answer) => [answer.status, Object.keys(answer.body.errors ?? {})]);
  expect(await create({ name: 'release 27.1' })).toEqual([400, ['name']]);
  expect(await create({})).toEqual([400, ['name']]);
  expect(await create({ name: 'Pilot', releaseDate: 'soon' })).toEqual([400, ['releaseDate']]);
  expect(await create({ name: 'Pilot', startDate: '2027-02-01', releaseDate: '2027-01-01' })).toEqual([400, ['startDate']]);
});

test('a link is made once, and both ends remember', async () => {
  const body = { type: { name: 'Blocks' }, inwardIssue: { key: 'WEB-2' }, outwardIssue: { key: 'MOB-2' } };
  await site.ask('erin', '/rest/api/3/issueLink', body);
  await site.ask('erin', '/rest/api/3/issueLink', body);
  const issue = (await site.ask('erin', '/rest/api/3/issue/MOB-2')).body;
  expect(issue.fields.issuelinks.filter((link: Reply) => link.inwardIssue?.key === 'WEB-2')).toHaveLength(1);
  expect((await site.ask('erin', '/rest/api/3/issue/MOB-2/changelog')).body.values.map(({ items }: Reply) => items[0].toString)).toEqual(['This issue is blocked by WEB-2']);
});
