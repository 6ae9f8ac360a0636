import { openFixture, START, type Fixture } from './openFixture';

let kitchen: Fixture;
beforeAll(async () => {
  kitchen = await openFixture('kitchen');
});
afterAll(() => kitchen.host.close());

interface Seen {
  status: number;
  body: { actor: unknown; method: string; path: string };
}

describe('invoke', () => {
  it('hands over payload and a trusted context, and makes JSON of the result', async () => {
    const seen = await kitchen.call<{ payload: unknown; context: Record<string, unknown>; when: string }>('echo', { a: 1 });
    expect(seen.payload).toEqual({ a: 1 });
    expect(seen.context).toMatchObject({ accountId: 'erin', moduleKey: 'panel', environmentType: 'DEVELOPMENT', extension: {} });
    expect(seen.when).toBe('1970-01-01T00:00:00.000Z');
    expect('gone' in seen).toBe(false);
  });

  it('tells an unknown definition, module and a throw as Forge does, without a stack', async () => {
    await expect(kitchen.call('nothing')).rejects.toThrow("There was an error invoking the function - Resolver has no definition for 'nothing'.");
    await expect(kitchen.call('fail')).rejects.toThrow(/^There was an error invoking the function - the soup is cold$/);
    const answer = await kitchen.host.invoke({ moduleKey: 'nowhere', call: 'echo', payload: {}, accountId: 'erin' });
    expect(answer).toEqual({ ok: false, error: { message: 'manifest.yml has no module "nowhere".' } });
  });

  it('refuses payloads over 500 KB and results over 5 MB', async () => {
    await expect(kitchen.call('echo', { text: 'x'.repeat(500 * 1024) })).rejects.toThrow('larger than Forge\'s limit of 500 KB');
    await expect(kitchen.call('large', { bytes: 5 * 1024 * 1024 })).rejects.toThrow('larger than Forge\'s limit of 5 MB');
    expect(await kitchen.call<string>('large', { bytes: 4 * 1024 * 1024 })).toHaveLength(4 * 1024 * 1024);
  });
});

describe('the app\'s Date', () => {
  it('follows the sandbox clock and stays a Date', async () => {
    const seen = await kitchen.call('now');
    expect(seen).toEqual({ newed: '2026-11-24T09:00:00.000Z', now: START, is: true, year: 2001 });
  });
});

describe('requests to Jira', () => {
  it('act as the user or as the app', async () => {
    const asUser = await kitchen.call<Seen>('jira', { as: 'user', path: '/rest/api/3/issue/A-1?fields=summary' });
    expect(asUser.body).toEqual({ actor: { kind: 'user', accountId: 'erin' }, method: 'GET', path: '/rest/api/3/issue/A-1' });
    const asApp = await kitchen.call<Seen>('jira', { as: 'app', path: '/rest/api/3/field' });
    expect(asApp.body.actor).toEqual({ kind: 'app' });
  });

  it('may act for somebody else only where the manifest allows impersonation', async () => {
    await expect(kitchen.call('jira', { as: 'user', path: '/rest/api/3/field', accountId: 'ada' })).rejects.toThrow('IMPERSONATION_NOT_ALLOWED');
  });

  it('need the scope of their route', async () => {
    const refused = await kitchen.call<Seen>('jira', { as: 'user', path: '/rest/api/3/myself' });
    expect(refused).toEqual({ status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } });
  });

  it('of a route that the table does not know are refused with 501 and its name', async () => {
    const unknown = await kitchen.call<{ status: number; body: { errorMessages: string[] } }>('jira', { as: 'app', path: '/rest/api/3/moonphase' });
    expect(unknown.status).toBe(501);
    expect(unknown.body.errorMessages[0]).toContain('GET /rest/api/3/moonphase');
  });
});

describe('the bridge\'s requestJira', () => {
  it('acts as the viewer within the same scopes', async () => {
    const ask = (restPath: string) => kitchen.host.fetchProduct({ accountId: 'sam', product: 'jira', restPath, fetchRequestInit: { method: 'GET', headers: [], body: null } });
    const seen = await ask('/rest/api/3/issue/A-1');
    expect(JSON.parse(seen.body)).toMatchObject({ actor: { kind: 'user', accountId: 'sam' } });
    expect((await ask('/rest/api/3/myself')).status).toBe(401);
  });
});

describe('fifty invocations side by side', () => {
  it('are never mixed up, in requests to Jira nor in storage', async () => {
    const people = Array.from({ length: 50 }, (_, i) => `person-${i}`);
    const seen = await Promise.all(people.map((person, i) => kitchen.call<{ answer: { actor: unknown; path: string }; stored: unknown }>('both', { key: `K-${i}`, wait: (i * 7) % 13 }, person)));
    seen.forEach(({ answer, stored }, i) => {
      expect(answer).toMatchObject({ actor: { kind: 'user', accountId: `person-${i}` }, path: `/rest/api/3/issue/K-${i}` });
      expect(stored).toEqual({ mine: `person-${i}` });
    });
  });
});

describe('what an invocation asked for', () => {
  it('is written down, request by request', async () => {
    await kitchen.call('both', { key: 'N-1', wait: 0 }, 'noor');
    const record = kitchen.host.invocations().at(-1);
    expect(record).toMatchObject({ functionKey: 'resolver', moduleKey: 'panel', call: 'both', caller: 'noor', outcome: 'ok', error: null });
    expect(record?.jira).toEqual([
      { method: 'GET', path: '/rest/api/3/myself-not', as: 'user', status: 501 },
      { method: 'GET', path: '/rest/api/3/issue/N-1', as: 'user', status: 200 },
    ]);
    expect(record?.storage.map(({ operation, key }) => [operation, key])).toEqual([['set', 'N-1'], ['get', 'N-1']]);
  });
});

describe('plain fetch', () => {
  it('reaches only what the manifest allows', async () => {
    await expect(kitchen.call('fetch', { url: 'https://example.com/' })).rejects.toThrow('not included in the external fetch backend permissions');
  });
});

describe('time limits', () => {
  it('end a function, and refuse what it asks for afterwards', async () => {
    const hasty = await openFixture('kitchen', { limits: { functionMs: 30 } });
    await expect(hasty.call('sleep', { ms: 60_000 })).rejects.toThrow('Task timed out after 0.03 seconds');
    expect(hasty.host.invocations().at(-1)?.outcome).toBe('timeout');
    await expect(hasty.call('both', { key: 'L-1', wait: 200 })).rejects.toThrow('timed out');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(hasty.host.invocations().at(-1)?.jira.map(({ path }) => path)).not.toContain('/rest/api/3/issue/L-1');
    hasty.host.close();
  });
});
