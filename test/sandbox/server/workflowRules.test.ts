import { join } from 'node:path';
import { GENERIC_MESSAGE } from '../../../sandbox/forge/invoke/runValidator';
import { startSandbox, type RunningSandbox } from '../../../sandbox/server/startSandbox';

jest.setTimeout(60_000);
beforeAll(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

// An app with rules on transitions, on the whole site: as the editor, people and the app's functions meet it.

let site: RunningSandbox;
beforeAll(async () => {
  site = await startSandbox({ root: join(__dirname, '../../..'), appDir: join(__dirname, '../forge/fixtures/workflow'), setup: false });
});
afterAll(() => site.close());
beforeEach(async () => {
  await site.sandbox.reset();
  // the seed's own validator belongs to another app, and would block
  site.sandbox.jira.setRule({ workflowId: '10100', transitionId: '41', kind: 'validators' }, '41', null);
});

const basic = (as: string) => ({ authorization: `Basic ${Buffer.from(`${as}:x`).toString('base64')}`, 'content-type': 'application/json' });

async function ask(as: string, path: string, method: string, body?: unknown): Promise<{ status: number; json: unknown }> {
  const reply = await fetch(`${site.url}${path}`, { method, headers: basic(as), ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await reply.text();
  return { status: reply.status, json: text === '' ? null : JSON.parse(text) };
}

const START = '/_sandbox/workflows/10100/transitions/41';
const addRule = (kind: string, moduleKey: string, configuration: unknown) => ask('ada', `${START}/${kind}`, 'POST', { moduleKey, configuration: JSON.stringify(configuration) });
const start = (key = 'PAY-1') => ask('erin', `/rest/api/3/issue/${key}/transitions`, 'POST', { transition: { id: '41' } });
const put = (key: string, summary: string) => ask('erin', `/rest/api/3/issue/${key}`, 'PUT', { fields: { summary } });
const settle = () => ask('ada', '/_sandbox/settle', 'POST', {});
const faults = (settings: object) => ask('ada', '/_sandbox/faults', 'POST', settings);
const at = (seconds: number) => site.sandbox.clock.set(new Date(Date.parse('2026-11-24T09:00:00Z') + seconds * 1000));

interface Noted {
  eventType: string;
  issue: { id: string; key: string; fields: Record<string, unknown> };
  [more: string]: unknown;
}
const written = <T = Noted>(kind: string): T[] =>
  site.sandbox.host.storage(`${kind}:`).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ value }) => value as T);

/** Through the bridge: always as the viewer. */
async function offered(accountId = 'erin'): Promise<string[]> {
  const { body } = await site.sandbox.host.fetchProduct({ accountId, product: 'jira', restPath: '/rest/api/3/issue/PAY-1/transitions' });
  return (JSON.parse(body) as { transitions: { name: string }[] }).transitions.map(({ name }) => name);
}

describe('moving an issue through the bridge', () => {
  const move = async (accountId: string) => {
    const fetchRequestInit = { method: 'POST', headers: [['Content-Type', 'application/json']] as [string, string][], body: JSON.stringify({ transition: { id: '41' } }) };
    const { status, body } = await site.sandbox.host.fetchProduct({ accountId, product: 'jira', restPath: '/rest/api/3/issue/PAY-1/transitions', fetchRequestInit });
    return { status, messages: body === '' ? [] : (JSON.parse(body) as { errorMessages: string[] }).errorMessages };
  };

  it('is the viewer\'s doing, with their permissions', async () => {
    expect(await move('val')).toEqual({ status: 400, messages: ['You do not have permission to transition this issue.'] });
    expect(await move('erin')).toEqual({ status: 204, messages: [] });
    expect((await ask('erin', '/rest/api/3/issue/PAY-1/changelog', 'GET')).json).toMatchObject({ values: [{ author: { accountId: 'erin' } }] });
  });

  it('answers 400 with the words of a validator that refuses', async () => {
    const place = { workflowId: '10100', transitionId: '41', kind: 'validators' as const };
    site.sandbox.jira.setRule(place, null, { moduleKey: 'gone', configuration: null });
    expect(await move('erin')).toEqual({ status: 400, messages: [GENERIC_MESSAGE] });
  });
});

describe('a condition', () => {
  it('is added in the editor, and opens its transition on the day that its form saved', async () => {
    expect((await addRule('conditions', 'from-day', { day: '2027-01-04' })).status).toBe(200);
    expect(await offered()).toEqual(['Back to funnel']);
    expect((await start()).status).toBe(400);
    at(0);
    site.sandbox.clock.set(new Date('2027-01-03T23:30:00Z')); // the fourth in Berlin
    expect(await offered()).toEqual(['Start', 'Back to funnel']);
    expect((await start()).status).toBe(204);
  });

  it('hides when its expression fails, and the app hears why', async () => {
    const { json } = await addRule('conditions', 'from-day', {});
    const rule = (json as { transitions: { id: string; conditions: { id: string }[] }[] }).transitions.find(({ id }) => id === '41')!.conditions[0]!;
    expect(await offered('ada')).toEqual(['Back to funnel']);
    await settle();
    expect(written('noted')).toMatchObject([{ eventType: 'avi:jira:failed:expression', workflowId: '10100', conditionId: rule.id, errorMessages: ['new CalendarDate() takes a text, not null'] }]);
    expect((await ask('ada', `${START}/conditions/${rule.id}`, 'DELETE')).status).toBe(200);
    expect(await offered()).toContain('Start');
  });

  it('may be replaced by an expression of its form, if the sandbox can evaluate it', async () => {
    expect(await addRule('conditions', 'from-day', { expression: 'issue.comments.length > 0' })).toMatchObject({ status: 400, json: { error: { message: expect.stringContaining('"comments" of Issue is beyond') } } });
    expect((await addRule('conditions', 'from-day', { expression: "user.accountId == 'sam'" })).status).toBe(200);
    expect(await offered('sam')).toContain('Start');
    expect(await offered('erin')).not.toContain('Start');
  });

  it('of a module that is none is refused, and for admins only', async () => {
    expect((await addRule('conditions', 'after', {})).status).toBe(400);
    expect((await ask('erin', `${START}/conditions`, 'POST', { moduleKey: 'from-day' })).status).toBe(403);
  });
});

describe('a post function', () => {
  const tries = () => written<{ retryContext?: { retryCount: number } }>('after').map(({ retryContext }) => retryContext?.retryCount ?? 0);

  it('gets the move, its configuration and where it ran', async () => {
    await addRule('postFunctions', 'after', { note: 'x' });
    expect((await start()).status).toBe(204);
    await settle();
    expect(written('after')).toMatchObject([{
      issue: { id: '10101', key: 'PAY-1' }, transition: { from: { id: '10013' }, to: { id: '10014' }, executionId: expect.any(String) }, atlassianId: 'erin',
      workflow: { id: '10100' }, changelog: { items: [{ fieldId: 'status' }] }, configuration: { note: 'x' }, context: { moduleKey: 'after', cloudId: expect.any(String) },
    }]);
    expect(site.sandbox.host.invocations().find(({ functionKey }) => functionKey === 'stamp')).toMatchObject({ caller: null, outcome: 'ok' });
  });

  it('is tried again when it asks for that, and a failure undoes nothing', async () => {
    at(0);
    await addRule('postFunctions', 'after', { do: 'retry' });
    await start();
    for (let minute = 0; minute <= 6; minute += 1) {
      at(minute * 61);
      await settle();
    }
    expect(tries()).toEqual([0, 1, 2, 3, 4]);
    expect((await ask('erin', '/rest/api/3/issue/PAY-1?fields=status', 'GET')).json).toMatchObject({ fields: { status: { name: 'Implementing' } } });
  });

  it('that throws is not tried again, and the issue has moved', async () => {
    await addRule('postFunctions', 'after', { do: 'throw' });
    await start();
    await settle();
    expect(tries()).toEqual([0]);
    expect((await ask('erin', '/rest/api/3/issue/PAY-1?fields=status', 'GET')).json).toMatchObject({ fields: { status: { name: 'Implementing' } } });
  });
});

describe('events of issues', () => {
  const keys = () => written('noted').map(({ issue }) => issue.fields.summary);

  it('carry the issue, who did it and what changed', async () => {
    const created = (await ask('erin', '/rest/api/3/issue', 'POST', { fields: { project: { key: 'PAY' }, issuetype: { name: 'Epic' }, summary: 'New' } })).json as { id: string; key: string };
    await put(created.key, 'Renamed');
    await ask('ada', `/rest/api/3/issue/${created.key}`, 'DELETE');
    await settle();
    const issue = (summary: string) => ({ id: created.id, key: created.key, fields: { summary, issuetype: { name: 'Epic' }, project: { key: 'PAY' }, status: { name: 'Funnel' } } });
    const items = [{ field: 'summary', fieldId: 'summary', from: 'New', fromString: 'New', to: 'Renamed', toString: 'Renamed' }];
    expect(written('noted')).toMatchObject([
      { eventType: 'avi:jira:created:issue', atlassianId: 'erin', issue: issue('New') },
      { eventType: 'avi:jira:updated:issue', atlassianId: 'erin', issue: issue('Renamed'), changelog: { items } },
      { eventType: 'avi:jira:deleted:issue', atlassianId: 'ada', issue: issue('Renamed') },
    ]);
  });

  it('can be dropped, doubled, reordered and delayed, and settle waits for what is due', async () => {
    at(0);
    await faults({ dropEvents: { count: 1 } });
    await put('PAY-1', 'dropped');
    await faults({ doubleEvents: { count: 1 } });
    await put('PAY-1', 'doubled');
    await settle();
    expect(keys()).toEqual(['doubled', 'doubled']);
    await faults({ reset: true, reorderEvents: true, delayEvents: 60 });
    await put('PAY-1', 'third');
    await put('PAY-1', 'fourth');
    await settle();
    expect(keys()).toHaveLength(2);
    at(120);
    await settle();
    expect(keys()).toEqual(['doubled', 'doubled', 'fourth', 'third']);
  });
});

describe('reports of personal data', () => {
  const report = async (...accountIds: string[]) =>
    (await site.sandbox.host.invoke({ moduleKey: 'page', call: 'report', accountId: 'ada', payload: { accounts: accountIds.map((accountId) => ({ accountId, updatedAt: '2026-11-01T00:00:00Z' })) } }) as { body: unknown }).body;

  it('tell which accounts are closed', async () => {
    expect(await report('erin', 'sam')).toEqual([]);
    expect((await ask('ada', '/_sandbox/people/erin/close', 'POST', {})).json).toMatchObject({ accountId: 'erin', closed: true });
    expect(await report('erin', 'sam')).toEqual([{ accountId: 'erin', status: 'closed' }]);
    expect((await ask('erin', '/rest/api/3/myself', 'GET')).status).toBe(401);
    await ask('ada', '/_sandbox/people/erin/reopen', 'POST', {});
    expect(await report('erin')).toEqual([]);
    expect((await ask('ada', '/_sandbox/people/nobody/close', 'POST', {})).status).toBe(404);
  });

  it('take any number of accounts, in nineties', async () => {
    await ask('ada', '/_sandbox/people/sam/close', 'POST', {});
    expect(await report(...Array.from({ length: 100 }, (_, n) => `person-${n}`), 'sam')).toEqual([{ accountId: 'sam', status: 'closed' }]);
  });
});
