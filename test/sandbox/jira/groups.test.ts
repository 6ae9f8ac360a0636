import { type Reply, testJira, type TestJira } from './fixtures';

let site: TestJira;
beforeEach(async () => {
  site = await testJira();
});

const add = (as: string, query: string, body: unknown) => site.ask(as, `/rest/api/3/group/user${query}`, body);
const remove = (as: string, query: string) => site.ask(as, `/rest/api/3/group/user${query}`, undefined, 'DELETE');
const members = async (group: string): Promise<string[]> => (await site.ask('ada', `/rest/api/3/group/member?groupId=${group}`)).body.values.map(({ accountId }: Reply) => accountId);
const sees = async (as: string, key: string): Promise<boolean> => (await site.ask(as, `/rest/api/3/issue/${key}`)).status === 200;

test('who joins a group sees at once what it sees, and who leaves it no longer does', async () => {
  expect(await sees('val', 'SEC-1')).toBe(false);
  expect(await add('ada', '?groupId=security-team', { accountId: 'val' })).toMatchObject({ status: 201, body: { name: 'security-team', groupId: 'security-team', users: { size: 3 } } });
  expect(await sees('val', 'SEC-1')).toBe(true);
  expect(await sees('val', 'DAT-9')).toBe(true);
  expect((await remove('ada', '?groupname=security-team&accountId=val')).status).toBe(200);
  expect(await sees('val', 'SEC-1')).toBe(false);
  expect(await members('security-team')).toEqual(['kim', 'ada']);
});

test.each([
  ['no group', '', { accountId: 'val' }, 400],
  ['a group that does not exist', '?groupId=choir', { accountId: 'val' }, 404],
  ['nobody', '?groupId=security-team', {}, 400],
  ['a person who does not exist', '?groupId=security-team', { accountId: 'mallory' }, 404],
  ['a member', '?groupId=security-team', { accountId: 'kim' }, 400],
])('adding refuses %s', async (_what, query, body, status) => {
  expect((await add('ada', query, body)).status).toBe(status);
  expect(await members('security-team')).toEqual(['kim', 'ada']);
});

test.each([
  ['no group', '?accountId=kim', 400],
  ['nobody', '?groupId=security-team', 400],
  ['a person who does not exist', '?groupId=security-team&accountId=mallory', 404],
  ['who is no member', '?groupId=security-team&accountId=val', 400],
])('removing refuses %s', async (_what, query, status) => {
  expect((await remove('ada', query)).status).toBe(status);
  expect(await members('security-team')).toEqual(['kim', 'ada']);
});

test.each([['erin', 403], ['app', 403], ['anonymous', 401]] as const)('%s may change no group', async (as, status) => {
  expect((await add(as, '?groupId=security-team', { accountId: 'erin' })).status).toBe(status);
  expect((await remove(as, '?groupId=security-team&accountId=kim')).status).toBe(status);
  expect(await members('security-team')).toEqual(['kim', 'ada']);
});
