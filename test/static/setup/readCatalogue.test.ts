import type { Result } from '../../../src/contract';
import { fail, ok } from '../../../src/contract';
import { checkSettings, proposeSettings } from '../../../src/domain/settings';
import type { AskJira } from '../../../static/src/features/setup/catalogue/AskJira';
import { readCatalogue } from '../../../static/src/features/setup/catalogue/readCatalogue';
import { readName, searchHolders } from '../../../static/src/features/setup/catalogue/searchHolders';
import { foundText, proposedText } from '../../../static/src/features/setup/page/guideTexts';

/** A Jira at the network: answers by path, pages of two projects, and remembers what was asked. */
function aJira(replies: Record<string, unknown> = {}): { ask: AskJira; asked: string[] } {
  const asked: string[] = [];
  const projects = ['PAY', 'MOB', 'WEB'].map((key, at) => ({ id: String(at), key, name: `Project ${key}`, projectCategory: { name: 'Shop' } }));
  const base: Record<string, unknown> = {
    '/rest/api/3/issuetype': [{ id: '5', name: 'Epic', hierarchyLevel: 1, subtask: false }, { id: '6', name: 'Old' }],
    '/rest/api/3/status': [{ id: '1', name: 'Open', statusCategory: { key: 'new' } }, { id: '2', name: 'Odd', statusCategory: { key: 'undefined' } }, { id: '3', name: 'Closed', statusCategory: { key: 'done' } }],
    '/rest/api/3/issueLinkType': { issueLinkTypes: [{ id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks', self: 'x' }] },
    '/rest/api/3/field': [{ id: 'f', name: 'Job size', custom: true, schema: { type: 'number' } }, { id: 'thumbnail', name: 'Images' }],
    '/rest/api/3/serverInfo': {},
    '/rest/api/3/myself': { timeZone: 'Asia/Tokyo' },
    ...replies,
  };
  const ask = async <T,>(address: string): Promise<Result<T>> => {
    asked.push(address);
    const url = new URL(address, 'http://jira');
    const startAt = Number(url.searchParams.get('startAt') ?? 0);
    if (url.pathname === '/rest/api/3/project/search') return ok({ values: projects.slice(startAt, startAt + 2), isLast: startAt + 2 >= projects.length } as T);
    const reply = base[url.pathname];
    return reply === undefined ? fail('forbidden', 'No scope.') : ok(reply as T);
  };
  return { ask, asked };
}

test('reads every page of projects, and what Jira leaves out comes as its plain absence', async () => {
  const { ask, asked } = aJira();
  const reply = await readCatalogue(ask);
  expect(reply).toEqual(
    ok({
      projects: ['MOB', 'PAY', 'WEB'].map((key) => expect.objectContaining({ key, category: 'Shop' })),
      issueTypes: [{ id: '5', name: 'Epic', hierarchyLevel: 1, subtask: false }, { id: '6', name: 'Old', hierarchyLevel: null, subtask: false }],
      statuses: [{ id: '3', name: 'Closed', category: 'done' }, { id: '2', name: 'Odd', category: 'new' }, { id: '1', name: 'Open', category: 'new' }],
      linkTypes: [{ id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }],
      fields: [{ id: 'thumbnail', name: 'Images', type: null, custom: false, kind: null }, { id: 'f', name: 'Job size', type: 'number', custom: true, kind: null }],
      sprints: [],
      timeZone: 'Asia/Tokyo',
    }),
  );
  expect(asked.filter((address) => address.includes('project/search'))).toHaveLength(2);
});

test('reads the sprints that issues were in, each once, and leaves out those without dates', async () => {
  const sprint = { id: 1, startDate: '2026-11-02T08:00:00.000Z', endDate: '2026-11-16T08:00:00.000Z' };
  const field = { id: 'customfield_7', name: 'Sprint', custom: true, schema: { type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' } };
  const issues = [[sprint, { id: 2, startDate: sprint.startDate }], [sprint], null, 'nonsense'].map((value) => ({ fields: { customfield_7: value } }));
  const { ask } = aJira({ '/rest/api/3/field': [field], '/rest/api/3/search/jql': { issues } });
  const reply = await readCatalogue(ask);
  expect(reply.ok && reply.value.sprints).toEqual([{ start: sprint.startDate, end: sprint.endDate }]);
});

test('a half-read Jira is a fault, for it would make good settings look wrong', async () => {
  const { ask } = aJira({ '/rest/api/3/status': undefined });
  expect(await readCatalogue(ask)).toEqual(fail('forbidden', 'No scope.'));
});

test('a proposal made of what was read has no problems, and the guide says both in words', async () => {
  const reply = await readCatalogue(aJira().ask);
  if (!reply.ok) throw new Error(reply.fault.message);
  const { settings } = proposeSettings(reply.value, '2026-11-24');
  expect(checkSettings(settings, reply.value)).toEqual([]);
  expect(foundText(reply.value)).toContainEqual({ count: 3, what: 'projects' });
  expect(foundText(reply.value)).toContainEqual({ count: 1, what: 'link type' });
  expect(proposedText('dependencies', settings, reply.value)).toBe('A blocks B: A provides');
  expect(proposedText('epics', settings, reply.value)).toBe('Hierarchy level 1: Epic');
});

test('searches people and groups as the viewer; apps are no people, and a refusal is an empty list', async () => {
  const { ask, asked } = aJira({
    '/rest/api/3/user/search': [{ accountId: 'ada', displayName: 'Ada Moreau', accountType: 'atlassian' }, { accountId: 'bot', displayName: 'Bot', accountType: 'app' }],
    '/rest/api/3/user': { displayName: 'Ada Moreau' },
  });
  expect(await searchHolders(ask, ' a&b ')).toEqual({ people: [{ kind: 'account', id: 'ada', name: 'Ada Moreau' }], groups: [] });
  expect(asked[0]).toContain('query=a%26b');
  expect(await readName(ask, 'ada')).toBe('Ada Moreau');
  expect(await readName(aJira().ask, 'ada')).toBe('ada');
});
