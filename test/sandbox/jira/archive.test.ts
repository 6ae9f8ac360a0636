import { keysOf, type Reply, testJira, type TestJira } from './fixtures';

let site: TestJira;
beforeEach(async () => {
  site = await testJira();
});

const archive = (as: string, key: string) => site.ask(as, `/rest/api/3/project/${key}/archive`, {});
const restore = (as: string, key: string) => site.ask(as, `/rest/api/3/project/${key}/restore`, {});
const listed = async (as: string, query = ''): Promise<string[]> => (await site.ask(as, `/rest/api/3/project/search${query}`)).body.values.map(({ key }: Reply) => key);

describe('an archived project', () => {
  beforeEach(async () => {
    expect((await archive('ada', 'DAT')).status).toBe(204);
  });

  test.each(['ada', 'erin', 'app'])('is out of the sight of %s', async (as) => {
    expect((await site.ask(as, '/rest/api/3/issue/DAT-1')).status).toBe(404);
    expect((await site.ask(as, '/rest/api/3/project/DAT')).status).toBe(404);
    expect((await site.ask(as, '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['DAT-1', 'PAY-1'], fields: ['summary'] })).body.issues.map(({ key }: Reply) => key)).toEqual(['PAY-1']);
    expect((await keysOf(site, as, 'hierarchyLevel = 1')).filter((key) => key.startsWith('DAT'))).toEqual([]);
    expect((await site.ask(as, '/rest/agile/1.0/board')).body.values.map(({ location }: Reply) => location.projectKey)).not.toContain('DAT');
  });

  test('leaves of itself no more than a key in the links of others', async () => {
    const { body } = await site.ask('ada', '/rest/api/3/issue/PAY-1?fields=issuelinks');
    expect(body.fields.issuelinks.find((link: Reply) => link.inwardIssue?.key === 'DAT-1').inwardIssue.fields).toEqual({});
    expect(JSON.stringify(body)).not.toContain('Event backbone');
  });

  test('is no place to work in', async () => {
    expect((await site.ask('erin', '/rest/api/3/issue', { fields: { project: { key: 'DAT' }, issuetype: { name: 'Epic' }, summary: 'Late' } })).status).toBe(400);
    const { body } = await site.ask('erin', '/rest/api/3/permissions/check', { projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [10001, 10004] }] });
    expect(body.projectPermissions).toEqual([{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }]);
    expect((await site.ask('app', '/rest/api/3/permissions/check', { projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10004] }] })).body.projectPermissions[0].projects).toEqual([]);
  });

  test('is listed for those who ask for archived ones, and would browse it', async () => {
    expect(await listed('erin')).not.toContain('DAT');
    expect(await listed('erin', '?status=archived')).toEqual(['DAT']);
    expect(await listed('erin', '?status=live&status=archived')).toContain('DAT');
    await archive('ada', 'SEC');
    expect(await listed('erin', '?status=archived')).toEqual(['DAT']);
    expect(await listed('kim', '?status=archived')).toEqual(['DAT', 'SEC']);
  });

  test('comes back as it was', async () => {
    expect((await restore('ada', 'DAT')).body).toMatchObject({ key: 'DAT', name: 'Data Platform' });
    expect((await site.ask('erin', '/rest/api/3/issue/DAT-1')).body.fields.summary).toBe('Event backbone');
    expect(await listed('erin')).toContain('DAT');
  });
});

test.each([['erin', 403], ['app', 403], ['anonymous', 401]] as const)('%s may neither archive nor restore', async (as, status) => {
  expect((await archive(as, 'DAT')).status).toBe(status);
  await archive('ada', 'SYS');
  expect((await restore(as, 'SYS')).status).toBe(status);
  expect(await listed('erin', '?status=archived')).toEqual(['SYS']);
});

test('a project that does not exist is not found', async () => {
  expect((await archive('ada', 'NOPE')).status).toBe(404);
  expect((await restore('ada', 'NOPE')).status).toBe(404);
});
