import { type Reply, testJira, type TestJira } from './fixtures';

let site: TestJira;
beforeAll(async () => {
  site = await testJira();
  const edit = (as: string, key: string, fields: object) => site.ask(as, `/rest/api/3/issue/${key}`, { fields }, 'PUT');
  await edit('erin', 'PAY-2', { summary: 'First' });
  await site.ask('erin', '/rest/api/3/issue/PAY-1/transitions', { transition: { id: '61' } });
  await edit('erin', 'PAY-1', { summary: 'Second', labels: ['x'] });
  await edit('kim', 'SEC-1', { summary: 'Hidden' });
});

const fetch = (as: string, body: object) => site.ask(as, '/rest/api/3/changelog/bulkfetch', body);
const told = ({ body }: { body: Reply }): string[] =>
  body.issueChangeLogs.flatMap(({ issueId, changeHistories }: Reply) => changeHistories.map(({ items }: Reply) => `${issueId} ${items.map(({ fieldId }: Reply) => fieldId).join()}`));

test('tells what happened to many issues, those that the viewer sees', async () => {
  const issueIdsOrKeys = ['PAY-1', '10102', 'SEC-1', 'NO-1'];
  expect(told(await fetch('erin', { issueIdsOrKeys }))).toEqual(['10101 status', '10101 summary,labels', '10102 summary']);
  expect(told(await fetch('kim', { issueIdsOrKeys: ['SEC-1'] }))).toHaveLength(1);
});

test('of some fields only, with all that changed along with them', async () => {
  expect(told(await fetch('erin', { issueIdsOrKeys: ['PAY-1', 'PAY-2'], fieldIds: ['labels'] }))).toEqual(['10101 summary,labels']);
});

test('an entry has author, time as a number, and both ends of a change', async () => {
  const { body } = await fetch('erin', { issueIdsOrKeys: ['PAY-1'], fieldIds: ['status'] });
  expect(body).toMatchObject({
    issueChangeLogs: [{
      issueId: '10101',
      changeHistories: [{ author: { accountId: 'erin' }, created: Date.parse('2026-11-24T09:00:00Z'), items: [{ field: 'status', from: '10013', fromString: 'Ready', to: '10010', toString: 'Funnel' }] }],
    }],
  });
  expect(body).not.toHaveProperty('nextPageToken');
});

test('comes in pages, whose token is good for the same question only', async () => {
  const ask = { issueIdsOrKeys: ['PAY-1', 'PAY-2'], maxResults: 2 };
  const first = await fetch('erin', ask);
  const { nextPageToken } = first.body;
  const second = await fetch('erin', { ...ask, nextPageToken });
  expect([...told(first), ...told(second)]).toEqual(['10101 status', '10101 summary,labels', '10102 summary']);
  expect(second.body).not.toHaveProperty('nextPageToken');
  expect((await fetch('erin', { issueIdsOrKeys: ['PAY-1'], nextPageToken })).status).toBe(400);
  expect((await fetch('val', { ...ask, nextPageToken })).status).toBe(400);
});

test.each([
  ['no issue', {}],
  ['too many issues', { issueIdsOrKeys: Array.from({ length: 1001 }, (_, at) => String(at)) }],
  ['too many fields', { issueIdsOrKeys: ['PAY-1'], fieldIds: Array.from({ length: 11 }, (_, at) => `customfield_${at}`) }],
  ['an empty page', { issueIdsOrKeys: ['PAY-1'], maxResults: 0 }],
])('refuses %s', async (_what, body) => {
  expect((await fetch('erin', body)).status).toBe(400);
});
