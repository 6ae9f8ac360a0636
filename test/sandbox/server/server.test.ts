import { request } from 'node:http';
import { join } from 'node:path';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { startSandbox, type RunningSandbox } from '../../../sandbox/server/startSandbox';

jest.setTimeout(60_000);
beforeAll(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

const root = join(__dirname, '../../..');
const appDir = join(__dirname, '../forge/fixtures/kitchen');
const start = (more: Partial<Parameters<typeof startSandbox>[0]> = {}) => startSandbox({ root, appDir, setup: false, ...more });

let site: RunningSandbox;
beforeAll(async () => {
  site = await start();
});
afterAll(() => site.close());

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  json: unknown;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Plain http, since `fetch` does not let a caller choose Host and Origin. */
function ask(path: string, { method = 'GET', body, headers = {}, host = 'localhost' }: { method?: string; body?: unknown; headers?: Record<string, string>; host?: string } = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: site.port, path, method, headers: { host: `${host}:${site.port}`, 'content-type': 'application/json', ...headers } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: parse(text) }));
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
const post = (path: string, body: unknown, headers: Record<string, string> = {}) => ask(path, { method: 'POST', body, headers });
const as = (accountId: string) => ({ authorization: `Basic ${Buffer.from(`${accountId}:whatever`).toString('base64')}` });
const message = ({ json }: Reply): string => (json as { error: { message: string } }).error.message;

describe('the REST API', () => {
  it('acts as the person who signs in, with any password', async () => {
    expect((await ask('/rest/api/3/myself', { headers: as('erin') })).json).toMatchObject({ accountId: 'erin' });
  });

  it('refuses an account that is not there', async () => {
    const reply = await ask('/rest/api/3/myself', { headers: as('nobody') });
    expect(reply.status).toBe(401);
    expect(message(reply)).toContain('"nobody"');
  });

  it('tells what it does not implement', async () => {
    const reply = await ask('/wiki/rest/api/content', { headers: as('erin') });
    expect(reply.status).toBe(501);
    expect(message(reply)).toContain('GET /wiki/rest/api/content');
    expect((await ask('/rest/api/3/moonphase', { headers: as('erin') })).status).toBe(501);
  });
});

describe('origins', () => {
  it('are two: host pages and APIs on localhost, frames on 127.0.0.1', async () => {
    expect((await ask('/_frame/ui/panel.html')).status).toBe(404);
    expect((await ask('/browse/PAY-1', { host: '127.0.0.1' })).status).toBe(404);
    expect((await ask('/_sandbox/people', { host: '127.0.0.1' })).status).toBe(404);
    expect((await ask('/_frame/ui/panel.html', { host: '127.0.0.1' })).status).toBe(200);
  });

  it('of a name that was pointed here are refused', async () => {
    expect((await ask('/_sandbox/people', { host: 'rebound.example.com' })).status).toBe(421);
  });

  it('other than its own may not change anything', async () => {
    for (const origin of ['http://evil.example.com', `http://127.0.0.1:${site.port}`, 'null'])
      for (const path of ['/_sandbox/clock', '/_bridge/invoke', '/rest/api/3/issue'])
        expect((await post(path, {}, { origin, ...as('erin') })).status).toBe(403);
    expect((await post('/_sandbox/faults', { reset: true }, { origin: site.url })).status).toBe(200);
  });
});

describe('frames', () => {
  it('carry the policy, and the bridge before any other script', async () => {
    const { headers, text } = await ask('/_frame/ui/panel.html', { host: '127.0.0.1' });
    expect(headers['content-security-policy']).toContain(`http://localhost:${site.port}`);
    expect(text).toContain('<head><script src="/_frame/__bridge.js"></script>');
  });

  it('lead nowhere but into their resource', async () => {
    for (const path of ['/_frame/ui/..%2fmanifest.yml', '/_frame/ui/%2e%2e/manifest.yml', '/_frame/nowhere/index.html', '/_frame/ui/none.html'])
      expect((await ask(path, { host: '127.0.0.1' })).status).toBe(404);
  });
});

describe('the site', () => {
  it('tells its name, day, modules and people', async () => {
    const { json } = await ask('/_sandbox/site');
    expect(json).toMatchObject({ siteName: 'Aurora Mobility', today: '2026-11-24', appId: expect.stringContaining('app/1111'), environmentId: expect.any(String) });
    const people = (await ask('/_sandbox/people')).json as { accountId: string; admin: boolean }[];
    expect(people.find(({ accountId }) => accountId === 'ada')?.admin).toBe(true);
    expect(people.find(({ accountId }) => accountId === 'erin')?.admin).toBe(false);
  });

  it('has a clock that can be set, for the app too', async () => {
    expect((await post('/_sandbox/clock', { today: '2027-01-04' })).json).toMatchObject({ today: '2027-01-04' });
    const { json } = await post('/_sandbox/invoke', { module: 'panel', call: 'now', payload: {}, accountId: 'erin' });
    expect((json as { body: { newed: string } }).body.newed).toMatch(/^2027-01-04T09:0/);
    const wrong = await post('/_sandbox/clock', { today: '2027-02-30' });
    expect(wrong.status).toBe(400);
    expect(message(wrong)).toContain('not "2027-02-30"');
    expect((await ask('/_sandbox/clock')).json).toMatchObject({ today: '2027-01-04' });
  });
});

describe('calls of the app', () => {
  it('from scripts and from frames give the same', async () => {
    const script = await post('/_sandbox/invoke', { module: 'panel', call: 'echo', payload: { a: 1 }, accountId: 'erin', extension: { issue: { key: 'PAY-1' } } });
    const frame = await post('/_bridge/invoke', { moduleKey: 'panel', functionKey: 'echo', payload: { a: 1 }, accountId: 'erin', extension: { issue: { key: 'PAY-1' } } });
    for (const { json } of [script, frame]) expect(json).toMatchObject({ ok: true, body: { payload: { a: 1 }, context: { accountId: 'erin', siteUrl: site.url, extension: { issue: { key: 'PAY-1' } } } } });
  });

  it('reach Jira with its permissions, and the bridge does too', async () => {
    const { json } = await post('/_bridge/fetchProduct', { accountId: 'val', moduleKey: 'panel', product: 'jira', restPath: '/rest/api/3/issue/SEC-1', fetchRequestInit: { method: 'GET', headers: [], body: null } });
    expect(json).toMatchObject({ status: 404 });
    const seen = await post('/_sandbox/invoke', { module: 'panel', call: 'jira', payload: { as: 'user', path: '/rest/api/3/issue/PAY-1' }, accountId: 'val' });
    expect(seen.json).toMatchObject({ body: { status: 200, body: { key: 'PAY-1' } } });
  });

  it.each([
    [{ call: 'echo', accountId: 'erin' }, 400, 'module'],
    [{ module: 'panel', call: 'echo' }, 400, 'accountId'],
    [{ module: 'panel', call: 'echo', accountId: 'nobody' }, 401, '"nobody"'],
    [[1], 400, 'JSON object'],
  ])('without what they need are refused: %j', async (body, status, words) => {
    const reply = await post('/_sandbox/invoke', body);
    expect(reply.status).toBe(status);
    expect(message(reply)).toContain(words);
  });

  it('with 6 MB of payload get Forge\'s limit in words', async () => {
    const reply = await post('/_sandbox/invoke', { module: 'panel', call: 'echo', accountId: 'erin', payload: { text: 'x'.repeat(6 * 1024 * 1024) } });
    expect(reply.json).toEqual({ ok: false, error: { message: 'The payload is larger than Forge\'s limit of 500 KB.' } });
  });

  it('are listed with what they asked for', async () => {
    const list = (await ask('/_sandbox/invocations')).json as { call: string; jira: { path: string }[] }[];
    expect(list.some(({ call, jira }) => call === 'jira' && jira[0]?.path === '/rest/api/3/issue/PAY-1')).toBe(true);
  });
});

describe('workflows', () => {
  interface Flow {
    id: string;
    transitions: { id: string; name: string; validators: { id: string; moduleKey: string }[] }[];
  }
  it('take rules of the app\'s validators, which then gate the transition', async () => {
    const flows = (await ask('/_sandbox/workflows')).json as Flow[];
    const flow = flows.find(({ transitions }) => transitions.some(({ name }) => name === 'Start'))!;
    const start = flow.transitions.find(({ name }) => name === 'Start')!;
    const rules = `/_sandbox/workflows/${flow.id}/transitions/${start.id}/validators`;
    for (const { id } of start.validators) expect(await ask(`${rules}/${id}`, { method: 'DELETE', headers: as('ada') })).toMatchObject({ status: 200 });
    expect((await post(rules, { moduleKey: 'gate', configuration: null }, as('erin'))).status).toBe(403);
    expect((await post(rules, { moduleKey: 'panel', configuration: null }, as('ada'))).status).toBe(400);
    const added = (await post(rules, { moduleKey: 'gate', configuration: '{"do":"refuse"}' }, as('ada'))).json as Flow;
    const rule = added.transitions.find(({ id }) => id === start.id)!.validators[0]!;
    const move = () => post('/rest/api/3/issue/PAY-1/transitions', { transition: { id: start.id } }, as('erin'));
    const refused = await move();
    expect(refused.status).toBe(400);
    expect(refused.json).toMatchObject({ errorMessages: ['PAY-1 is not ready'] });
    expect((await ask(`${rules}/${rule.id}`, { method: 'PUT', body: { moduleKey: 'gate', configuration: '{}' }, headers: as('ada') })).status).toBe(200);
    expect((await move()).status).toBe(204);
    expect((await ask(`${rules}/no-such-rule`, { method: 'PUT', body: { moduleKey: 'gate' }, headers: as('ada') })).status).toBe(404);
  });
});

describe('a restart', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'site-'));
  afterAll(() => rmSync(dataDir, { recursive: true }));
  const invoke = (running: RunningSandbox, op: string, ...args: unknown[]) =>
    running.sandbox.host.invoke({ moduleKey: 'panel', call: 'kvs', payload: { op, args }, accountId: 'erin' });

  it('keeps storage and the clock, and a reset forgets both', async () => {
    const before = await start({ dataDir });
    await invoke(before, 'set', 'a', 1);
    before.sandbox.clock.set(new Date('2026-12-24T18:00:00Z'));
    await before.close();
    const after = await start({ dataDir });
    expect(await invoke(after, 'get', 'a')).toEqual({ ok: true, body: { value: 1 } });
    expect(after.sandbox.clock.today()).toBe('2026-12-24');
    await after.sandbox.reset();
    expect(await invoke(after, 'get', 'a')).toEqual({ ok: true, body: { value: null } });
    expect(after.sandbox.clock.today()).toBe('2026-11-24');
    expect(after.sandbox.host.modules()[0]?.pages.view).toContain(`:${after.port}/`);
    await after.close();
    expect(readdirSync(dataDir)).toHaveLength(1);
  });
});

describe('starting', () => {
  it('on a port that is taken says so', async () => {
    await expect(start({ port: site.port })).rejects.toThrow(`Port ${site.port} is in use.`);
  });

  it('with a broken app says what is broken', async () => {
    await expect(start({ appDir: join(__dirname, '../forge/fixtures/handlerless') })).rejects.toThrow(/The app cannot be started:\n {2}manifest\.yml/);
  });
});
