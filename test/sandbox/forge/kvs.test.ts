import { mkdtempSync, appendFileSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFixture, START, type Fixture } from './openFixture';

let kitchen: Fixture;
beforeEach(async () => {
  kitchen = await openFixture('kitchen');
});
afterEach(() => kitchen.host.close());

const kvs = (op: string, ...args: unknown[]) => kitchen.call<{ value?: unknown; code?: string; status?: number }>('kvs', { op, args });
const post = (path: string, body: unknown) => kitchen.call<{ value: { status: number; body: Record<string, unknown> } }>('post', { path: `/api/v1/${path}`, body }).then(({ value }) => value);
const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) });

describe('keys', () => {
  it('hold a value until it is deleted', async () => {
    expect(await kvs('get', 'a')).toEqual({ value: null });
    await kvs('set', 'a', { n: 1 });
    expect(await kvs('get', 'a')).toEqual({ value: { n: 1 } });
    await kvs('delete', 'a');
    expect(await kvs('get', 'a')).toEqual({ value: null });
    expect(await kvs('delete', 'a')).toEqual({ value: null });
  });

  it('keep secrets apart', async () => {
    await kvs('setSecret', 'a', 'hush');
    expect(await kvs('get', 'a')).toEqual({ value: null });
    expect(await kvs('getSecret', 'a')).toEqual({ value: 'hush' });
    expect(kitchen.host.storage('a')).toEqual([expect.objectContaining({ space: 'secret', value: '•••' })]);
  });

  it.each([
    ['', 'EMPTY_KEY'],
    ['x'.repeat(501), 'KEY_TOO_LONG'],
    ['a/b', 'INVALID_KEY'],
    ['  ', 'INVALID_KEY'],
  ])('refuse %.10j with %s', async (key, code) => {
    expect(await kvs('set', key, 1)).toMatchObject({ code, status: 400 });
  });

  it('may have 500 characters of the allowed ones', async () => {
    expect(await kvs('set', `aZ0:._ -#${'x'.repeat(491)}`, 1)).toEqual({ value: null });
  });
});

describe('values', () => {
  it('may have 240 KiB and 31 levels, and not more', async () => {
    expect(await kvs('set', 'a', 'x'.repeat(240 * 1024 - 2))).toEqual({ value: null });
    expect(await kvs('set', 'a', 'x'.repeat(240 * 1024 - 1))).toMatchObject({ code: 'MAX_SIZE' });
    expect(await kvs('set', 'a', nested(31))).toEqual({ value: null });
    expect(await kvs('set', 'a', nested(32))).toMatchObject({ code: 'MAX_DEPTH' });
    expect(await kvs('set', 'a')).toMatchObject({ code: 'INVALID_VALUE' });
  });
});

describe('set with options', () => {
  it('fails on a key that is there, if told to', async () => {
    const once = { keyPolicy: 'FAIL_IF_EXISTS' };
    expect(await kvs('set', 'slot', 1, once)).toEqual({ value: null });
    expect(await kvs('set', 'slot', 2, once)).toMatchObject({ code: 'KEY_CONFLICT', status: 409 });
    expect(await kvs('get', 'slot')).toEqual({ value: 1 });
  });

  it('gives a slot to one of fifty who ask at once', async () => {
    const asked = await Promise.all(Array.from({ length: 50 }, (_, i) => kvs('set', 'slot', i, { keyPolicy: 'FAIL_IF_EXISTS' })));
    expect(asked.filter(({ code }) => code === undefined)).toHaveLength(1);
  });

  it('returns the previous or the latest value, with metadata when asked', async () => {
    const latest = { keyPolicy: 'OVERRIDE', returnValue: 'LATEST', returnMetadataFields: ['CREATED_AT'] };
    expect(await kvs('set', 'a', 1, latest)).toEqual({ value: { key: 'a', value: 1, createdAt: START } });
    expect(await kvs('set', 'a', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' })).toEqual({ value: { key: 'a', value: 1 } });
  });

  it('forgets after the time to live by the sandbox clock, and then frees the key', async () => {
    await kvs('set', 'a', 1, { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: 2, unit: 'HOURS' } });
    expect(await kvs('get', 'a', { metadataFields: ['EXPIRE_TIME'] })).toEqual({ value: { key: 'a', value: 1, expireTime: '2026-11-24T11:00:00.000Z' } });
    kitchen.clock.set(new Date(START + 2 * 3_600_000 - 1));
    expect(await kvs('get', 'a')).toEqual({ value: 1 });
    kitchen.clock.set(new Date(START + 2 * 3_600_000));
    expect(await kvs('get', 'a')).toEqual({ value: null });
    kitchen.host.faults.set({ keepExpired: true });
    expect(await kvs('get', 'a')).toEqual({ value: 1 });
    kitchen.host.faults.set({ keepExpired: false });
    expect(await kvs('set', 'a', 2, { keyPolicy: 'FAIL_IF_EXISTS' })).toEqual({ value: null });
  });

  it.each([{ value: 0, unit: 'DAYS' }, { value: 2, unit: 'WEEKS' }, { value: 400, unit: 'DAYS' }])('refuses the ttl %j', async (ttl) => {
    expect(await kvs('set', 'a', 1, { ttl, keyPolicy: 'OVERRIDE' })).toMatchObject({ code: 'INVALID_TTL' });
  });
});

describe('query', () => {
  it('pages through the keys with a prefix', async () => {
    for (let i = 0; i < 12; i += 1) await kvs('set', `p:${String(i).padStart(2, '0')}`, i);
    await kvs('set', 'q:1', 'other');
    const where = [{ property: 'key', condition: 'BEGINS_WITH', values: ['p:'] }];
    const first = await post('query', { where });
    expect((first.body.data as { value: number }[]).map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const second = await post('query', { where, after: first.body.cursor });
    expect((second.body.data as { value: number }[]).map(({ value }) => value)).toEqual([10, 11]);
    expect(second.body.cursor).toBeUndefined();
  });

  it.each([
    [{ limit: 101 }, 'LIST_QUERY_LIMIT_EXCEEDED'],
    [{ limit: 0 }, 'LIST_QUERY_LIMIT_EXCEEDED'],
    [{ where: [{ property: 'key', condition: 'EQUAL_TO', values: ['a'] }] }, 'QUERY_WHERE_INVALID'],
    [{ after: '%%%' }, 'INVALID_CURSOR'],
  ])('refuses %j', async (body, code) => {
    expect((await post('query', body)).body).toMatchObject({ code });
  });
});

describe('batches', () => {
  it('do what they can, and answer for each item', async () => {
    const set = await kvs('batchSet', [{ key: 'a', value: 1 }, { key: 'b/c', value: 2 }, { key: 't', value: { rank: 'high' }, entityName: 'ticket' }]);
    expect(set.value).toMatchObject({ successfulKeys: [{ key: 'a' }], failedKeys: [{ key: 'b/c', error: { code: 'INVALID_KEY' } }, { key: 't', error: { code: 'INVALID_ENTITY_VALUE' } }] });
    const got = await kvs('batchGet', [{ key: 'a' }, { key: 'z' }]);
    expect(got.value).toMatchObject({ successfulKeys: [{ key: 'a', value: 1 }], failedKeys: [{ key: 'z', error: { code: 'KEY_NOT_FOUND' } }] });
    expect((await kvs('batchDelete', [{ key: 'a' }])).value).toEqual({ successfulKeys: [{ key: 'a' }], failedKeys: [] });
    expect(await kvs('batchGet', Array.from({ length: 26 }, (_, i) => ({ key: `k${i}` })))).toMatchObject({ code: 'BATCH_SIZE_INVALID' });
  });
});

describe('after a restart', () => {
  it('everything answered is there, and a line cut short by a crash does no harm', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'kvs-'));
    const before = await openFixture('kitchen', { dataDir });
    await before.call('kvs', { op: 'set', args: ['a', 1] });
    await before.call('kvs', { op: 'set', args: ['b', 2, { keyPolicy: 'OVERRIDE', ttl: { value: 1, unit: 'DAYS' } }] });
    await before.call('kvs', { op: 'delete', args: ['a'] });
    await before.call('entity', { op: 'set', args: ['t', { rank: 3 }] });
    // no close: as if the process was killed, in the middle of a line
    appendFileSync(join(dataDir, 'storage.jsonl'), '[{"op":"set","space":"kvs","row":{"key":"c"');
    const after = await openFixture('kitchen', { dataDir });
    expect(after.host.storage('').map(({ space, key, value, createdAt }) => ({ space, key, value, createdAt }))).toEqual([
      { space: 'kvs', key: 'b', value: 2, createdAt: START },
      { space: 'entity:ticket', key: 't', value: { rank: 3 }, createdAt: START },
    ]);
    expect(readFileSync(join(dataDir, 'storage.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
    rmSync(dataDir, { recursive: true });
  });
});
