import { readFileSync } from 'node:fs';
import { testJira, type TestJira, type Reply } from './fixtures';

let site: TestJira;
beforeEach(async () => {
  site = await testJira();
});

/** What a person may do to an issue, in letters: b browse, e edit, t move, l link, d delete; a dash for what is refused. */
const rights = async (as: string, key: string): Promise<string> => {
  const permissions = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'TRANSITION_ISSUES', 'LINK_ISSUES', 'DELETE_ISSUES'];
  const { status, body } = await site.ask(as, `/rest/api/3/mypermissions?issueKey=${key}&permissions=${permissions.join(',')}`);
  if (status !== 200) return `${status}`;
  return permissions.map((permission, index) => (body.permissions[permission].havePermission ? 'betld'[index] : '-')).join('');
};

/** The matrix of the seeded story. A number is the status with which Jira refuses to say. */
const matrix = `
          PAY-1  MOB-1  DAT-1  DAT-9  SYS-1  SEC-1  HR-1
ada       betld  betld  betld  betld  betld  betld  betld
erin      betl-  betl-  betl-  404    betl-  404    betl-
ben       betl-  betl-  betl-  betl-  betl-  404    betl-
sam       betl-  betl-  betl-  404    betl-  404    betl-
val       b----  b----  b----  404    b----  404    404
kim       b----  b----  b----  b----  b----  betl-  b----
app       betld  betld  betld  betld  betld  betld  betld
anonymous 404    404    404    404    404    404    404
`.trim().split('\n').map((line) => line.trim().split(/\s+/));
const [issues = [], ...people] = matrix;

test.each(people.map(([person = '', ...cells]) => [person, cells] as const))('%s may do what the matrix says', async (person, cells) => {
  expect(await Promise.all(issues.map((key) => rights(person, key)))).toEqual(cells);
});

describe('an issue that may not be seen', () => {
  test.each([
    ['GET', '/rest/api/3/issue/SEC-1'], ['PUT', '/rest/api/3/issue/SEC-1'], ['DELETE', '/rest/api/3/issue/SEC-1'],
    ['GET', '/rest/api/3/issue/SEC-1/transitions'], ['POST', '/rest/api/3/issue/SEC-1/transitions'], ['GET', '/rest/api/3/issue/SEC-1/changelog'],
    ['GET', '/rest/api/3/issue/SEC-1/properties'], ['GET', '/rest/api/3/issue/SEC-1/properties/interlock'], ['PUT', '/rest/api/3/issue/SEC-1/properties/interlock'],
  ])('is not there: %s %s', async (method, path) => {
    const there = await site.ask('erin', path, method === 'GET' || method === 'DELETE' ? undefined : {}, method);
    const nowhere = await site.ask('erin', path.replace('SEC-1', 'NO-1'), method === 'GET' || method === 'DELETE' ? undefined : {}, method);
    expect(there).toEqual({ status: 404, body: { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} } });
    expect(nowhere).toEqual(there);
  });

  test('says nothing of itself in the links of another', async () => {
    const linked = (as: string) => site.ask(as, '/rest/api/3/issue/PAY-1').then(({ body }) => body.fields.issuelinks.find((link: Reply) => link.inwardIssue?.key === 'SEC-1').inwardIssue);
    expect(await linked('erin')).toEqual({ id: '10150', key: 'SEC-1', self: 'http://site.test/rest/api/3/issue/10150', fields: {} });
    expect((await linked('kim')).fields.summary).toBe('Strong customer auth');
    expect(JSON.stringify((await site.ask('erin', '/rest/api/3/issue/PAY-1')).body)).not.toContain('Strong customer auth');
  });

  test('is in no list', async () => {
    const lists = ['/rest/api/3/project/search', '/rest/agile/1.0/board', '/rest/api/3/search/jql?jql=hierarchyLevel%20%3D%201&fields=summary&maxResults=100'];
    for (const path of lists) {
      const { status, body } = await site.ask('erin', path);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(/"SEC|Confidential|Fraud signal/);
    }
  });

  test('can not be linked to', async () => {
    const { status } = await site.ask('erin', '/rest/api/3/issueLink', { type: { name: 'Blocks' }, inwardIssue: { key: 'PAY-1' }, outwardIssue: { key: 'SEC-2' } });
    expect(status).toBe(404);
  });
});

describe('a viewer', () => {
  test.each([
    ['PUT', '/rest/api/3/issue/PAY-1', { fields: { summary: 'Mine' } }, 403],
    ['DELETE', '/rest/api/3/issue/PAY-1', undefined, 403],
    ['POST', '/rest/api/3/issue', { fields: { project: { key: 'PAY' }, issuetype: { name: 'Epic' }, summary: 'Mine' } }, 403],
    ['PUT', '/rest/api/3/issue/PAY-1/properties/interlock', { targetPi: '2027.1' }, 403],
    ['DELETE', '/rest/api/3/issue/PAY-4/properties/interlock', undefined, 404],
    ['POST', '/rest/api/3/issue/PAY-1/transitions', { transition: { id: '41' } }, 400],
    ['POST', '/rest/api/3/issueLink', { type: { name: 'Blocks' }, inwardIssue: { key: 'PAY-1' }, outwardIssue: { key: 'PAY-2' } }, 401],
    ['POST', '/rest/api/3/version', { projectId: 10001, name: 'Mine' }, 404],
    ['GET', '/rest/api/3/statuses/search', undefined, 401],
    ['POST', '/rest/api/3/permissions/check', { accountId: 'ada', globalPermissions: ['ADMINISTER'] }, 403],
  ])('is refused %s %s, and nothing changes', async (method, path, body, status) => {
    const before = await site.ask('ada', '/rest/api/3/issue/PAY-1');
    const answer = await site.ask('val', path, body, method);
    expect(answer.status).toBe(status);
    expect([...answer.body.errorMessages, ...Object.values(answer.body.errors)].join('')).not.toBe('');
    expect(await site.ask('ada', '/rest/api/3/issue/PAY-1')).toEqual(before);
    expect(site.events).toEqual([]);
  });

  test('sees no transitions', async () => {
    expect((await site.ask('val', '/rest/api/3/issue/PAY-1/transitions')).body.transitions).toEqual([]);
  });
});

describe('asking for permissions', () => {
  test('needs names that Jira knows', async () => {
    expect((await site.ask('erin', '/rest/api/3/mypermissions')).status).toBe(400);
    expect((await site.ask('erin', '/rest/api/3/mypermissions?permissions=FLY')).body.errorMessages).toEqual(['Unrecognized permission: FLY']);
  });

  test('without a place counts any project', async () => {
    const { body } = await site.ask('kim', '/rest/api/3/mypermissions?permissions=EDIT_ISSUES,ADMINISTER');
    expect(body.permissions).toMatchObject({ EDIT_ISSUES: { havePermission: true }, ADMINISTER: { havePermission: false } });
  });

  test('in bulk ignores ids that do not exist and leaves out what is not allowed', async () => {
    const projectPermissions = [{ permissions: ['EDIT_ISSUES'], projects: [10001, 10006, 4], issues: [10101, 10150, 5] }];
    expect((await site.ask('erin', '/rest/api/3/permissions/check', { projectPermissions })).body).toEqual({ globalPermissions: [], projectPermissions: [{ permission: 'EDIT_ISSUES', issues: [10101], projects: [10001] }] });
  });

  test('in bulk has a limit', async () => {
    const { status } = await site.ask('erin', '/rest/api/3/permissions/check', { projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: Array.from({ length: 1001 }, (_unused, n) => n) }] });
    expect(status).toBe(400);
  });
});

test('an account that does not exist is not logged in', async () => {
  expect((await site.ask('mallory', '/rest/api/3/myself')).status).toBe(401);
  expect((await site.ask('anonymous', '/rest/api/3/myself')).status).toBe(401);
});

test('the app is itself, sees everything and administers nothing', async () => {
  expect((await site.ask('app', '/rest/api/3/myself')).body).toMatchObject({ accountType: 'app' });
  expect((await site.ask('app', '/rest/api/3/project/search')).body.total).toBe(7);
  expect((await site.ask('app', '/rest/api/3/mypermissions?permissions=ADMINISTER')).body.permissions.ADMINISTER.havePermission).toBe(false);
});

test('only the story\'s administrator is one', () => {
  expect(site.jira.people().filter(({ admin }) => admin).map(({ accountId }) => accountId)).toEqual(['ada']);
});

test('the replayed set-up names issues, statuses and fields that the seed has', async () => {
  const steps = JSON.parse(readFileSync('sandbox/seed/interlock-setup.json', 'utf8')) as { as: string; today: string; call: { module: string; name: string; payload: Reply }; schedule?: string }[];
  const asked = await Promise.all(steps.slice(1).filter(({ schedule }) => schedule === undefined).map(async ({ as, call }) => {
    const { body } = await site.ask(as, `/rest/api/3/issue/${call.payload.issueId}?fields=status`);
    return `${body.key} ${body.fields?.status.name} ${call.payload.pi} ${await rights(as, body.key)}`;
  }));
  expect(asked).toEqual(expect.arrayContaining(['PAY-2 Ready 2027.1 betl-', 'MOB-1 Ready 2026.4 betl-', 'DAT-1 Implementing 2026.4 betl-', 'SEC-1 Implementing 2026.4 betl-']));
  expect(asked.filter((line) => !line.endsWith('betl-'))).toEqual([]);
  expect(asked.some((line) => line.startsWith('PAY-1 '))).toBe(false);
  const { settings } = steps[0]!.call.payload;
  const [statuses, fields, linkTypes, projects] = await Promise.all(['/rest/api/3/status', '/rest/api/3/field', '/rest/api/3/issueLinkType', '/rest/api/3/project/search'].map((path) => site.ask('app', path).then(({ body }) => JSON.stringify(body))));
  for (const { statusId } of settings.statuses) expect(statuses).toContain(`"id":"${statusId}"`);
  for (const { fieldId } of settings.intake.criteria) expect(fields).toContain(`"id":"${fieldId}"`);
  for (const { linkTypeId } of settings.dependencies) expect(linkTypes).toContain(`"id":"${linkTypeId}"`);
  for (const { projectIds } of settings.streams) for (const id of projectIds) expect(projects).toContain(`"id":"${id}"`);
  const days = steps.map(({ today }) => today);
  expect(days).toEqual([...days].sort());
});
