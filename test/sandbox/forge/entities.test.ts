import fc from 'fast-check';
import { openFixture, type Fixture } from './openFixture';

let kitchen: Fixture;
beforeEach(async () => {
  // a transaction's own limit lies above that of a resolver's payload
  kitchen = await openFixture('kitchen', { limits: { requestBytes: 10_000_000 } });
});
afterEach(() => kitchen.host.close());

interface Told {
  value?: unknown;
  code?: string;
}
const set = (key: string, value: unknown) => kitchen.call<Told>('entity', { op: 'set', args: [key, value] });
const get = (key: string) => kitchen.call<Told>('entity', { op: 'get', args: [key] });
const query = async (body: object) => {
  const { value } = await kitchen.call<{ value: { body: { code?: string; data: { key: string }[]; cursor?: string } } }>('post', { path: '/api/v1/entity/query', body: { entityName: 'ticket', ...body } });
  return { code: value.body.code, keys: value.body.data?.map(({ key }) => key), cursor: value.body.cursor };
};
const swap = (key: string, seen: number | undefined, value: object) => kitchen.call<Told>('swap', { key, ...(seen === undefined ? {} : { seen }), value });

describe('an entity', () => {
  it('takes attributes of the declared types only', async () => {
    expect(await set('a', { state: 'new', rank: 1, weight: 0.5, open: true, body: { any: [1] } })).toEqual({ value: null });
    for (const wrong of [{ rank: 1.5 }, { rank: '1' }, { state: 1 }, { weight: '1' }, { open: 'yes' }, { other: 1 }, { state: null }, 'text', [1]])
      expect(await set('a', wrong)).toMatchObject({ code: 'INVALID_ENTITY_VALUE' });
    expect(await get('a')).toMatchObject({ value: { rank: 1 } });
  });

  it('bounds what is in an index to 900 bytes', async () => {
    expect(await set('a', { state: 'ü'.repeat(450) })).toEqual({ value: null });
    expect(await set('a', { state: 'ü'.repeat(451) })).toMatchObject({ code: 'INVALID_ENTITY_VALUE' });
  });

  it('must be declared', async () => {
    const { value } = await kitchen.call<{ value: { body: unknown } }>('post', { path: '/api/v1/entity/get', body: { entityName: 'ghost', key: 'a' } });
    expect(value.body).toMatchObject({ code: 'ENTITY_NOT_FOUND' });
  });
});

describe('a query', () => {
  beforeEach(async () => {
    const rows: [string, object][] = [['a', { state: 'new', rank: 3, open: true }], ['b', { state: 'new', rank: 1, open: false }], ['c', { state: 'old', rank: 2 }], ['d', { state: 'new', rank: 10, open: true }], ['e', { state: 'new' }]];
    for (const [key, value] of rows) await set(key, value);
  });

  it('reads a partition in the order of its range, numbers as numbers, and leaves out rows that lack the range', async () => {
    expect((await query({ indexName: 'by-state', partition: ['new'] })).keys).toEqual(['b', 'a', 'd']);
    expect((await query({ indexName: 'by-state', partition: ['new'], sort: 'DESC' })).keys).toEqual(['d', 'a', 'b']);
    expect((await query({ indexName: 'rank' })).keys).toEqual(['b', 'c', 'a', 'd']);
    expect((await query({ indexName: 'by-key' })).keys).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it.each([
    ['BETWEEN', [1, 3], ['b', 'a']],
    ['GREATER_THAN', [3], ['d']],
    ['GREATER_THAN_EQUAL_TO', [3], ['a', 'd']],
    ['LESS_THAN', [3], ['b']],
    ['LESS_THAN_EQUAL_TO', [3], ['b', 'a']],
    ['EQUAL_TO', [10], ['d']],
    ['BEGINS_WITH', ['1'], ['b', 'd']],
  ])('narrows the range with %s %j', async (condition, values, keys) => {
    expect((await query({ indexName: 'by-state', partition: ['new'], range: { condition, values } })).keys).toEqual(keys);
  });

  it('filters a page after reading it, so that a page may be short and still go on', async () => {
    const filters = { and: [{ property: 'open', condition: 'EQUAL_TO', values: [true] }] };
    const first = await query({ indexName: 'by-state', partition: ['new'], filters, limit: 1 });
    expect(first.keys).toEqual([]);
    const rest = await query({ indexName: 'by-state', partition: ['new'], filters, limit: 5, cursor: first.cursor });
    expect(rest).toEqual({ code: undefined, keys: ['a', 'd'], cursor: undefined });
  });

  it.each([
    [{ or: [{ property: 'rank', condition: 'EQUAL_TO', values: [1] }, { property: 'open', condition: 'NOT_EXISTS', values: [true] }] }, ['b', 'c']],
    [{ and: [{ property: 'state', condition: 'CONTAINS', values: ['ew'] }, { property: 'rank', condition: 'NOT_EQUAL_TO', values: [3] }] }, ['b', 'd']],
    [{ and: [{ property: 'state', condition: 'NOT_CONTAINS', values: ['ew'] }] }, ['c']],
  ])('filters by %j', async (filters, keys) => {
    expect((await query({ indexName: 'rank', filters })).keys).toEqual(keys);
  });

  it.each([
    [{ indexName: 'by-rank' }, 'INVALID_ENTITY_INDEX'],
    [{ indexName: 'by-state' }, 'QUERY_PARTITION_INVALID'],
    [{ indexName: 'rank', partition: ['new'] }, 'QUERY_PARTITION_INVALID'],
    [{ indexName: 'rank', limit: 101 }, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'],
    [{ indexName: 'rank', range: { condition: 'BETWEEN', values: [1] } }, 'INSUFFICIENT_FILTER_VALUES'],
    [{ indexName: 'rank', range: { condition: 'CONTAINS', values: [1] } }, 'QUERY_WHERE_INVALID'],
    [{ indexName: 'rank', filters: { and: [] } }, 'EMPTY_FILTER_OPERATOR'],
    [{ indexName: 'rank', filters: { and: [], or: [] } }, 'INVALID_FILTER_OPERATORS_COMBINATION'],
    [{ indexName: 'rank', filters: { and: [{ property: 'ghost', condition: 'EXISTS', values: [true] }] } }, 'INVALID_ENTITY_ATTRIBUTE'],
  ])('refuses %j with %s', async (body, code) => {
    expect(await query(body)).toMatchObject({ code });
  });

  it('of any page size yields every row once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.constantFrom('ASC', 'DESC'), async (limit, sort) => {
        const keys: string[] = [];
        let cursor: string | undefined;
        do {
          const shown: Awaited<ReturnType<typeof query>> = await query({ indexName: 'rank', limit, sort, cursor });
          keys.push(...shown.keys);
          cursor = shown.cursor;
        } while (cursor);
        expect(keys).toEqual(sort === 'ASC' ? ['b', 'c', 'a', 'd'] : ['d', 'a', 'c', 'b']);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a transaction with conditions', () => {
  it('writes if what the caller saw still holds', async () => {
    expect(await swap('a', undefined, { rank: 1 })).toEqual({ value: null });
    expect(await swap('a', undefined, { rank: 1 })).toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
    expect(await swap('a', 1, { rank: 2 })).toEqual({ value: null });
    expect(await swap('a', 1, { rank: 3 })).toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
    expect(await get('a')).toEqual({ value: { rank: 2 } });
  });

  it('lets one of fifty through who saw the same', async () => {
    await swap('a', undefined, { rank: 1 });
    const tried = await Promise.all(Array.from({ length: 50 }, (_, i) => swap('a', 1, { rank: 2, weight: i })));
    expect(tried.filter(({ code }) => code === undefined)).toHaveLength(1);
  });

  const transact = async (body: object) => (await kitchen.call<{ value: { status: number; body: unknown } }>('post', { path: '/api/v1/transaction', body })).value;

  it('does all or nothing', async () => {
    await set('a', { rank: 1 });
    const failed = await transact({
      set: [{ key: 'plain', value: 1 }],
      delete: [{ key: 'a', entityName: 'ticket' }],
      check: [{ key: 'b', entityName: 'ticket', conditions: { and: [{ property: 'rank', condition: 'EXISTS', values: [true] }] } }],
    });
    expect(failed.body).toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
    expect(kitchen.host.storage('').map(({ key }) => key)).toEqual(['a']);
    expect((await transact({ set: [{ key: 'plain', value: 1 }], delete: [{ key: 'a', entityName: 'ticket' }] })).status).toBe(204);
    expect(kitchen.host.storage('').map(({ key }) => key)).toEqual(['plain']);
  });

  it.each([
    [{}, 'EMPTY_TRANSACTION'],
    [{ set: Array.from({ length: 26 }, (_, i) => ({ key: `k${i}`, value: 1 })) }, 'TRANSACTION_LIMIT_EXCEEDED'],
    [{ set: [{ key: 'a', value: 1 }], delete: [{ key: 'a' }] }, 'DUPLICATE_KEY'],
    [{ set: Array.from({ length: 20 }, (_, i) => ({ key: `k${i}`, value: 'x'.repeat(230_000) })) }, 'MAX_SIZE'],
    [{ set: [{ key: 'a', value: 1, conditions: { and: [{ property: 'x', condition: 'EXISTS', values: [true] }] } }] }, 'INVALID_CONDITIONS'],
    [{ set: [{ key: 'a', value: { rank: 'x' }, entityName: 'ticket' }] }, 'INVALID_ENTITY_VALUE'],
  ])('is refused with its code (%#)', async (body, code) => {
    expect((await transact(body)).body).toMatchObject({ code });
  });
});
