import { testJira, type TestJira } from './fixtures';

let site: TestJira;
beforeEach(async () => {
  site = await testJira();
  site.jira.closeAccount('erin', true);
});
const issue = async () => (await site.ask('ada', '/rest/api/3/issue/PAY-1?fields=reporter')).body.fields.reporter;

test('with a closed account nobody signs in, until it is open again', async () => {
  expect((await site.ask('erin', '/rest/api/3/myself')).status).toBe(401);
  expect([site.jira.account('erin'), site.jira.account('sam'), site.jira.account('nobody')]).toEqual(['closed', 'open', 'unknown']);
  site.jira.closeAccount('erin', false);
  expect((await site.ask('erin', '/rest/api/3/myself')).status).toBe(200);
});

test('a closed account is a former user wherever it was named, and is not found', async () => {
  await site.ask('ada', '/rest/api/3/issue/PAY-1', { fields: { reporter: { accountId: 'sam' } } }, 'PUT');
  site.jira.closeAccount('sam', true);
  expect(await issue()).toMatchObject({ accountId: 'sam', displayName: 'Former user', active: false });
  expect((await site.ask('ada', '/rest/api/3/user/search?query=sam')).body).toEqual([]);
  expect((await site.ask('ada', '/rest/api/3/user/bulk?accountId=sam')).body.values).toMatchObject([{ displayName: 'Former user' }]);
});

test('who administered administers no more; an account that is not there can not be closed', () => {
  expect(site.jira.closeAccount('ada', true)).toMatchObject({ accountId: 'ada', admin: false, closed: true });
  expect(site.jira.closeAccount('nobody', true)).toBeNull();
});
