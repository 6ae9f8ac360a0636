import { reportAccounts } from '../../../sandbox/forge/product/reportAccounts';
import { readApp } from '../../../sandbox/forge/openForgeHost';
import { SandboxClock } from '../../../sandbox/forge/runtime/SandboxClock';
import { entity } from '../../../sandbox/expressions/Entity';
import { fixtureDir, openFixture, type Fixture } from './openFixture';

describe('an app whose rules the sandbox can not run', () => {
  it('says of each what is wrong', async () => {
    const read = await readApp(fixtureDir('odd-rules'), new SandboxClock());
    expect(read.ok ? [] : read.errors).toEqual([
      'jira:workflowCondition comments: expression: "comments" of Issue is beyond what the sandbox evaluates.',
      'jira:workflowCondition wrong-type: expression: Number and String are never the same.',
      'jira:workflowCondition no-boolean: expression: it gives a String, and a condition must give a Boolean.',
      'jira:workflowPostFunction after: manifest.yml needs the scope manage:jira-configuration for it.',
    ]);
  });
});

describe('a condition', () => {
  let app: Fixture;
  beforeAll(async () => {
    app = await openFixture('workflow', { module: 'page' });
  });
  afterAll(() => app.host.close());
  const holds = (configuration: unknown, moduleKey = 'from-day') =>
    app.host.checkCondition({
      moduleKey,
      configuration: configuration === null ? null : JSON.stringify(configuration),
      variables: { issue: entity('Issue', '1', { key: 'A-1' }) },
      timeZone: 'UTC',
      place: { workflowId: 'w', workflowName: 'W', ruleId: 'r' },
    });

  it.each([
    ['whose day has come', { day: '2026-11-24' }, true],
    ['whose day has not come', { day: '2026-11-25' }, false],
    ['without a configuration', null, false],
    ['with an expression of its own', { expression: "issue.key == 'A-1'" }, true],
    ['with an expression that gives no Boolean', { expression: 'config.day', day: 'x' }, false],
    ['with an expression beyond the sandbox', { expression: 'issue.comments' }, false],
  ])('%s', (_what, configuration, expected) => {
    expect(holds(configuration)).toBe(expected);
  });

  it('that the manifest no longer has, or that is no condition, does not hold', () => {
    expect(holds({ day: '2026-11-24' }, 'gone')).toBe(false);
    expect(holds({ day: '2026-11-24' }, 'after')).toBe(false);
  });

  it('follows the clock of the site', () => {
    app.clock.set(new Date('2026-11-25T00:00:00Z'));
    expect(holds({ day: '2026-11-25' })).toBe(true);
  });

  it('is listed for the editor, screens or not', () => {
    expect(app.host.modules().map(({ key }) => key)).toEqual(['page', 'from-day', 'after']);
    expect(app.host.modules().find(({ key }) => key === 'after')?.pages).toEqual({});
  });
});

describe('reports of personal data', () => {
  const account = (accountId: string, updatedAt = '2026-11-01T00:00:00.000Z') => ({ accountId, updatedAt });
  const ask = (accounts: unknown) => reportAccounts({ accounts }, (id) => id === 'gone');

  it('tell what is to be erased, and how often to ask', async () => {
    const reply = ask([account('gone'), account('here')]);
    expect([reply.status, reply.headers.get('Cycle-Period'), await reply.json()]).toEqual([200, 'P7D', { accounts: [{ accountId: 'gone', status: 'closed' }] }]);
    expect(ask([account('here')]).status).toBe(204);
  });

  it.each([
    ['nothing', undefined],
    ['nobody', []],
    ['an account without a time', [{ accountId: 'a' }]],
    ['a time that is none', [account('a', 'yesterday')]],
    ['ninety-one', Array.from({ length: 91 }, (_, n) => account(String(n)))],
  ])('of %s are refused', (_what, accounts) => {
    expect(ask(accounts).status).toBe(400);
  });

  it('need their scope', async () => {
    const narrow = await openFixture('narrow', { module: 'page' });
    expect(await narrow.call('report')).toEqual({ status: 403 });
    narrow.host.close();
  });
});
