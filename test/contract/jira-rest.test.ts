/** Walks every route of the embedded Jira with the real client jira.js, whose schemas check each reply. */
import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import type { Actor } from '../../sandbox/types';
import { testJira, type TestJira } from '../sandbox/jira/fixtures';
import { loadJiraClient } from '../sandbox/jira/loadJiraClient';

const { createAgileClient, createClient, createCloudClient, DashboardUserSchema, GroupDetailsSchema, IssueTypeDetailsSchema, PageChangelogSchema, pageSchema, PrioritySchema, ProjectSchema, ResolutionSchema } = loadJiraClient();

let site: TestJira;
let server: ServerType;
let host = '';
const asked: string[] = [];

const actorOf = (request: Request): Actor => {
  const [, encoded = ''] = (request.headers.get('authorization') ?? '').split(' ');
  const [accountId = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  if (accountId === 'the-app') return { kind: 'app' };
  return accountId === '' ? { kind: 'anonymous' } : { kind: 'user', accountId };
};

/** jira.js takes addresses only for Basic, so the header is given ready-made. */
const config = (accountId: string) => ({ host, headers: { Authorization: `Basic ${Buffer.from(`${accountId}:any`).toString('base64')}` }, onSchemaMismatch: 'throw' as const });

beforeAll(async () => {
  site = await testJira();
  await new Promise<void>((ready) => {
    server = serve({ port: 0, hostname: '127.0.0.1', fetch: async (request) => {
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return site.jira.fetch(request, actorOf(request));
    } }, () => ready());
  });
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise<void>((done) => server.close(() => done())));

const cloud = () => createCloudClient(config('ada'));
const agile = () => createAgileClient(config('ada'));
const raw = () => createClient(config('ada'));

describe('issues', () => {
  test('create, read, edit, delete', async () => {
    const created = await cloud().issues.createIssue({ fields: { project: { key: 'PAY' }, issuetype: { name: 'Epic' }, summary: 'Gift cards', labels: ['new'], customfield_10031: 3 } });
    expect(created.key).toMatch(/^PAY-\d+$/);
    const key = created.key!;
    await cloud().issues.editIssue({ issueIdOrKey: key, fields: { summary: 'Gift cards for all' }, update: { labels: [{ add: 'asked-for' }] } });
    const issue = await cloud().issues.getIssue({ issueIdOrKey: key, fields: ['summary', 'labels', 'status', 'customfield_10031'], expand: 'names' });
    expect(issue.fields).toMatchObject({ summary: 'Gift cards for all', labels: ['new', 'asked-for'], status: { name: 'Funnel' }, customfield_10031: 3 });
    expect(issue.names).toMatchObject({ customfield_10031: 'Job size' });
    await cloud().issues.deleteIssue({ issueIdOrKey: key });
    await expect(cloud().issues.getIssue({ issueIdOrKey: key })).rejects.toMatchObject({ status: 404 });
  });

  test('bulk fetch', async () => {
    const { issues } = await cloud().issues.bulkFetchIssues({ issueIdsOrKeys: ['MOB-1', 'PAY-1', 'NO-1'], fields: ['summary'], properties: ['interlock'] });
    expect(issues?.map(({ key }) => key)).toEqual(['PAY-1', 'MOB-1']);
  });

  test('transitions and history', async () => {
    const { transitions } = await cloud().issues.getTransitions({ issueIdOrKey: 'PAY-11' });
    expect(transitions?.map(({ name }) => name)).toEqual(['Review', 'Back to funnel']);
    await cloud().issues.doTransition({ issueIdOrKey: 'PAY-11', transition: { id: transitions![0]!.id! } });
    const history = await raw().sendRequest({ url: '/rest/api/3/issue/PAY-11/changelog', method: 'GET', schema: PageChangelogSchema });
    expect(history.values?.[0]?.items?.[0]).toMatchObject({ field: 'status', fromString: 'Funnel', toString: 'Reviewing' });
    const { issueChangeLogs } = await cloud().issues.getBulkChangelogs({ issueIdsOrKeys: ['PAY-11'], fieldIds: ['status'] });
    expect(issueChangeLogs?.[0]?.changeHistories?.map(({ id }) => id)).toEqual([history.values?.[0]?.id]);
  });

  test('properties', async () => {
    const at = { issueIdOrKey: 'PAY-1', propertyKey: 'note' };
    await cloud().issueProperties.setIssueProperty({ ...at, body: { a: 1 } });
    expect(await cloud().issueProperties.getIssueProperty(at)).toEqual({ key: 'note', value: { a: 1 } });
    expect((await cloud().issueProperties.getIssuePropertyKeys({ issueIdOrKey: 'PAY-1' })).keys?.map(({ key }) => key)).toEqual(['note']);
    await cloud().issueProperties.deleteIssueProperty(at);
    await expect(cloud().issueProperties.getIssueProperty(at)).rejects.toMatchObject({ status: 404 });
  });

  test('links', async () => {
    await cloud().issueLinks.linkIssues({ type: { name: 'Blocks' }, inwardIssue: { key: 'WEB-2' }, outwardIssue: { key: 'MOB-2' } });
    const issue = await cloud().issues.getIssue({ issueIdOrKey: 'WEB-2', fields: ['issuelinks'] });
    const link = issue.fields!.issuelinks.find((one: { outwardIssue?: { key: string } }) => one.outwardIssue?.key === 'MOB-2');
    expect(link.type.outward).toBe('blocks');
    expect(await cloud().issueLinks.getIssueLink({ linkId: link.id })).toMatchObject({ inwardIssue: { key: 'WEB-2' }, outwardIssue: { key: 'MOB-2' } });
    await cloud().issueLinks.deleteIssueLink({ linkId: link.id });
    await expect(cloud().issueLinks.getIssueLink({ linkId: link.id })).rejects.toMatchObject({ status: 404 });
  });

  test('link types', async () => {
    const { issueLinkTypes } = await cloud().issueLinkTypes.getIssueLinkTypes();
    expect(issueLinkTypes?.map(({ name }) => name)).toEqual(['Blocks', 'Cloners', 'Duplicate', 'Relates', 'Depends']);
    expect(await cloud().issueLinkTypes.getIssueLinkType({ issueLinkTypeId: '10004' })).toMatchObject({ name: 'Depends', outward: 'depends on' });
  });
});

describe('search', () => {
  test('by GET and by POST, page by page', async () => {
    const jql = 'project = PAY AND issuetype = Epic ORDER BY key';
    const first = await cloud().issueSearch.searchAndReconsileIssuesUsingJql({ jql, maxResults: 5, fields: ['summary'] });
    expect(first).toMatchObject({ isLast: false });
    const second = await cloud().issueSearch.searchAndReconsileIssuesUsingJqlPost({ jql, maxResults: 50, fields: ['summary'], nextPageToken: first.nextPageToken! });
    expect([...first.issues!, ...second.issues!].map(({ key }) => key)).toEqual(Array.from({ length: 12 }, (_unused, n) => `PAY-${n + 1}`));
    expect(second.isLast).toBe(true);
  });

  test('counting', async () => {
    expect(await cloud().issueSearch.countIssues({ jql: 'project = MOB AND issuetype = Epic' })).toEqual({ count: 11 });
  });

  test.each(['GET', 'POST'] as const)('the search that Atlassian took away is gone (%s)', async (method) => {
    await expect(raw().sendRequest({ url: '/rest/api/3/search', method, ...(method === 'POST' ? { body: {} } : {}) })).rejects.toMatchObject({ status: 410 });
  });
});

describe('permissions', () => {
  test('mine', async () => {
    const { permissions } = await cloud().permissions.getMyPermissions({ permissions: 'ADMINISTER,EDIT_ISSUES', issueKey: 'PAY-1' });
    expect(permissions).toMatchObject({ ADMINISTER: { havePermission: true }, EDIT_ISSUES: { havePermission: true } });
  });

  test("another person's", async () => {
    const answer = await cloud().permissions.getBulkPermissions({ accountId: 'val', globalPermissions: ['ADMINISTER'], projectPermissions: [{ permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'], projects: [10001], issues: [10101, 99999] }] });
    expect(answer).toEqual({ globalPermissions: [], projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [10101] }, { permission: 'EDIT_ISSUES', projects: [], issues: [] }] });
  });
});

describe('projects', () => {
  test('search and one', async () => {
    expect((await cloud().projects.searchProjects({ query: 'pay' })).values.map(({ key }) => key)).toEqual(['PAY']);
    expect(await cloud().projects.getProject({ projectIdOrKey: 'PAY' })).toMatchObject({ id: '10001', name: 'Payments' });
    expect((await cloud().projects.getAllStatuses({ projectIdOrKey: 'PAY' })).find(({ name }) => name === 'Epic')?.statuses?.length).toBe(6);
  });

  test('archive and restore', async () => {
    await cloud().projects.archiveProject({ projectIdOrKey: 'HR' });
    await expect(cloud().projects.getProject({ projectIdOrKey: 'HR' })).rejects.toMatchObject({ status: 404 });
    expect((await cloud().projects.searchProjects({ status: ['archived'] })).values.map(({ key }) => key)).toEqual(['HR']);
    expect(await raw().sendRequest({ url: '/rest/api/3/project/HR/restore', method: 'POST', schema: ProjectSchema })).toMatchObject({ key: 'HR' });
    expect(await cloud().projects.getProject({ projectIdOrKey: 'HR' })).toMatchObject({ key: 'HR' });
  });

  test('versions', async () => {
    const version = await cloud().projectVersions.createVersion({ name: 'Pilot', projectId: 10001, releaseDate: '2027-02-01' });
    expect(await cloud().projectVersions.updateVersion({ id: version.id!, body: { released: true } })).toMatchObject({ name: 'Pilot', released: true, releaseDate: '2027-02-01' });
    expect(await cloud().projectVersions.getVersion({ id: version.id! })).toMatchObject({ projectId: 10001 });
    expect((await cloud().projectVersions.getProjectVersions({ projectIdOrKey: 'PAY' })).length).toBe(7);
    expect((await cloud().projectVersions.getProjectVersionsPaginated({ projectIdOrKey: 'PAY', maxResults: 3 })).values.length).toBe(3);
  });

  test('components', async () => {
    expect((await cloud().projectComponents.getProjectComponents({ projectIdOrKey: 'PAY' })).map(({ name }) => name)).toEqual(['API', 'Client']);
  });
});

describe('what issues are made of', () => {
  test('types', async () => {
    expect((await cloud().issueTypes.getIssueAllTypes()).map(({ name, hierarchyLevel }) => `${name} ${hierarchyLevel}`)).toEqual(['Sub-task -1', 'Task 0', 'Story 0', 'Bug 0', 'Epic 1', 'Initiative 2']);
    expect(await cloud().issueTypes.getIssueType({ id: '10004' })).toMatchObject({ name: 'Epic' });
    expect(await raw().sendRequest({ url: '/rest/api/3/issuetype/project', method: 'GET', searchParams: { projectId: 10001, level: 1 }, schema: IssueTypeDetailsSchema.array() })).toHaveLength(1);
  });

  test('statuses', async () => {
    expect((await cloud().workflowStatuses.getStatuses()).find(({ name }) => name === 'Implementing')).toMatchObject({ statusCategory: { key: 'indeterminate' } });
    expect((await cloud().status.search({ searchString: 'read' })).values?.map(({ name }) => name)).toEqual(['Ready']);
  });

  test('fields', async () => {
    expect((await cloud().issueFields.getFields()).find(({ name }) => name === 'Job size')).toMatchObject({ id: 'customfield_10031', schema: { type: 'number' } });
    expect((await cloud().issueFields.getFieldsPaginated({ type: ['custom'], query: 'case' })).values.map(({ name }) => name)).toEqual(['Lean business case']);
  });

  test('priorities and resolutions', async () => {
    expect(await raw().sendRequest({ url: '/rest/api/3/priority', method: 'GET', schema: PrioritySchema.array() })).toHaveLength(5);
    expect(await raw().sendRequest({ url: '/rest/api/3/resolution', method: 'GET', schema: ResolutionSchema.array() })).toHaveLength(3);
  });

  test('the site', async () => {
    expect(await cloud().serverInfo.getServerInfo()).toMatchObject({ serverTitle: 'Aurora Mobility', deploymentType: 'Cloud' });
    const picture = await cloud().avatars.getAvatarImageByID({ type: 'issuetype', id: 10004 });
    expect(picture).toBeDefined();
  });
});

describe('people and groups', () => {
  test('people', async () => {
    expect(await cloud().myself.getCurrentUser()).toMatchObject({ accountId: 'ada', displayName: 'Ada Moreau' });
    expect(await cloud().users.getUser({ accountId: 'val' })).toMatchObject({ displayName: 'Val Petrov' });
    expect((await cloud().users.getAllUsers({ maxResults: 5 })).length).toBe(5);
    expect((await cloud().userSearch.findUsers({ query: 'erin' })).map(({ accountId }) => accountId)).toEqual(['erin']);
    expect((await cloud().userSearch.findUsersForPicker({ query: 'no' })).users?.map(({ accountId }) => accountId)).toEqual(['noor', 'tomas']);
    expect((await raw().sendRequest({ url: '/rest/api/3/user/bulk', method: 'GET', searchParams: { accountId: ['ada', 'sam'] }, schema: pageSchema(DashboardUserSchema) })).values.length).toBe(2);
    expect((await cloud().users.getUserGroups({ accountId: 'sam' })).map(({ name }) => name)).toEqual(['jira-users', 'delivery', 'portfolio-management']);
  });

  test('groups', async () => {
    expect((await cloud().groups.findGroups({ query: 'port' })).groups?.map(({ name }) => name)).toEqual(['portfolio-management']);
    expect((await cloud().groups.getUsersFromGroup({ groupId: 'security-team' })).values.map(({ accountId }) => accountId)).toEqual(['kim', 'ada']);
    expect((await raw().sendRequest({ url: '/rest/api/3/group/bulk', method: 'GET', searchParams: { groupName: 'delivery' }, schema: pageSchema(GroupDetailsSchema) })).values).toEqual([{ name: 'delivery', groupId: 'delivery' }]);
  });

  test('who is in a group', async () => {
    const members = async () => (await cloud().groups.getUsersFromGroup({ groupId: 'portfolio-management' })).values.map(({ accountId }) => accountId);
    expect(await cloud().groups.addUserToGroup({ groupId: 'portfolio-management', accountId: 'noor' })).toMatchObject({ name: 'portfolio-management', users: { size: 2 } });
    expect(await members()).toEqual(['sam', 'noor']);
    await cloud().groups.removeUserFromGroup({ groupId: 'portfolio-management', accountId: 'noor' });
    expect(await members()).toEqual(['sam']);
  });
});

test('properties of the app', async () => {
  const { appProperties } = createCloudClient(config('the-app'));
  await appProperties.putForgeAppProperty({ propertyKey: 'k', body: { a: 1 } });
  expect(await appProperties.getForgeAppProperty({ propertyKey: 'k' })).toEqual({ key: 'k', value: { a: 1 } });
  expect((await appProperties.getForgeAppPropertyKeys()).keys).toMatchObject([{ key: 'k' }]);
  await expect(cloud().appProperties.getForgeAppProperty({ propertyKey: 'k' })).rejects.toMatchObject({ status: 403 });
  await appProperties.deleteForgeAppProperty({ propertyKey: 'k' });
  await expect(appProperties.getForgeAppProperty({ propertyKey: 'k' })).rejects.toMatchObject({ status: 404 });
});

test('boards and sprints', async () => {
  const { values } = await agile().board.getAllBoards({ projectKeyOrId: 'PAY' });
  expect(values).toMatchObject([{ id: 1, type: 'scrum', location: { projectKey: 'PAY' } }]);
  expect(await agile().board.getBoard({ boardId: 1 })).toMatchObject({ name: 'PAY board' });
  const sprints = await agile().board.getAllSprints({ boardId: 1, state: 'active' });
  expect(sprints.values?.map(({ name }) => name)).toEqual(['PAY sprint 11']);
  expect(await agile().sprint.getSprint({ sprintId: sprints.values![0]!.id! })).toMatchObject({ originBoardId: 1 });
});

test('what is not there answers 501 and names the route', async () => {
  await expect(raw().sendRequest({ url: '/rest/api/3/dashboard', method: 'GET' })).rejects.toMatchObject({ status: 501, message: expect.stringContaining('GET /rest/api/3/dashboard is not implemented by the sandbox') });
});

test('every route was walked', () => {
  const patterns = site.jira.routes().map((route) => ({ route, test: new RegExp(`^${route.replace(/:[A-Za-z]+/g, '[^/]+')}$`) }));
  // The first that fits is the one that answered, as in the router.
  const walked = new Set(asked.map((request) => patterns.find(({ test }) => test.test(request))?.route));
  expect(patterns.map(({ route }) => route).filter((route) => !walked.has(route))).toEqual([]);
  expect(patterns.length).toBeGreaterThan(50);
});
