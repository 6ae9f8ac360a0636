import { route } from '@forge/api';
import * as v from 'valibot';
import { request } from '../../src/jira/request';

// A fake at the network: @forge/api reaches Jira through this one global.
let replies: (() => Response)[] = [];
let seen: { as: string; path: string; method: string }[] = [];
let slept: number[] = [];
const sleep = async (seconds: number) => void slept.push(seconds);

beforeEach(() => {
  [replies, seen, slept] = [[], [], []];
  Object.defineProperty(globalThis, '__forge_runtime__', { value: { proxy: {}, appContext: {} }, configurable: true });
  Object.defineProperty(globalThis, '__forge_fetch__', {
    configurable: true,
    value: async (meta: { provider: string }, path: string, init: RequestInit) => {
      seen.push({ as: meta.provider, path, method: init.method! });
      const reply = replies.shift();
      if (!reply) throw new Error('the network is gone');
      return reply();
    },
  });
});

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) => () => new Response(JSON.stringify(body), { status, headers });
const me = (ask: { method?: 'GET' | 'PUT' | 'POST'; write?: boolean } = {}) => request({ as: 'user', path: route`/rest/api/3/myself`, reply: v.object({ accountId: v.string() }), ...ask }, sleep);

describe('request', () => {
  test('decodes the reply, and drops what nobody asked for', async () => {
    replies = [json({ accountId: 'erin', emailAddress: 'erin@example.com' })];
    expect(await me()).toEqual({ ok: true, value: { accountId: 'erin' } });
    expect(seen).toEqual([{ as: 'user', path: '/rest/api/3/myself', method: 'GET' }]);
  });

  test.each([
    [429, { 'Retry-After': '2' }, 2],
    [503, {}, 1],
    [502, { 'Retry-After': '0' }, 0],
  ])('sends a read once more after %i, when Jira asks for a short wait', async (status, headers: Record<string, string>, wait) => {
    replies = [json({}, status, headers), json({ accountId: 'erin' })];
    expect(await me()).toMatchObject({ ok: true });
    expect(slept).toEqual([wait]);
  });

  test('does not wait long, and passes on how long Jira asks for', async () => {
    replies = [json({}, 429, { 'Retry-After': '30' })];
    expect(await me()).toMatchObject({ ok: false, fault: { code: 'rate-limited', retryAfter: 30 } });
    expect([seen.length, slept]).toEqual([1, []]);
  });

  test('tries twice and no more', async () => {
    replies = [json({}, 503), json({}, 503), json({ accountId: 'erin' })];
    expect(await me()).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
    expect(seen).toHaveLength(2);
  });

  test.each([{ method: 'PUT' as const }, { method: 'POST' as const, write: true }])('never sends a write again, since it may have been done: %j', async (ask) => {
    replies = [json({}, 503), json({ accountId: 'erin' })];
    expect(await me(ask)).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
    expect(seen).toHaveLength(1);
  });

  test('sends a POST that only asks once more', async () => {
    replies = [json({}, 503), json({ accountId: 'erin' })];
    expect(await me({ method: 'POST' })).toMatchObject({ ok: true });
  });

  test.each([
    [404, 'not-found'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [400, 'bad-input'],
    [500, 'unavailable'],
  ])('turns %i into %s, and keeps Jira\'s own words back', async (status, code) => {
    replies = [json({ errorMessages: ['Issue SEC-7 is secret'] }, status)];
    const result = await me();
    expect(result).toMatchObject({ ok: false, fault: { code } });
    expect(JSON.stringify(result)).not.toContain('SEC-7');
  });

  test.each([
    ['is no JSON', () => new Response('<html>')],
    ['is of another shape', json({ id: 7 })],
    ['is empty', () => new Response('')],
  ])('takes a reply that %s for an outage', async (_name, reply) => {
    replies = [reply];
    expect(await me()).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
  });

  test('takes a network that is gone for an outage', async () => {
    expect(await me()).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
  });
});
