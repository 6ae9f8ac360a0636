import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { buffersIn } from '../../../static/src/portfolio/keeper/buffersIn';
import { openCache } from '../../../static/src/portfolio/keeper/openCache';
import { rowOf } from '../../../static/src/portfolio/rowOf';
import { dumpOf, storeOf } from '../../../static/src/portfolio/store/dump';
import type { EpicRecord } from '../../../static/src/portfolio/store/EpicRecord';
import { EpicStore } from '../../../static/src/portfolio/store/EpicStore';
import { packTexts, textAt } from '../../../static/src/portfolio/Texts';
import { aPortfolio } from '../../builders/aPortfolio';

const record = (id: number, n: number): EpicRecord => ({
  id, key: `K-${id}`, summary: `Summary ${n}`, project: { id: '1', key: 'K', name: 'K' }, type: { id: '2', name: 'Epic' }, status: { id: String(n % 3), name: `S${n % 3}`, category: 'new' },
  owner: n % 2 ? { id: 'erin', name: 'Erin' } : null, start: n, finish: n + 5, targetPi: n % 2 ? '2027.1' : null, admittedPi: null, admission: 0, value: n, size: NaN, wsjf: n / 4, readiness: n % 3, missing: n % 2,
  versions: Array.from({ length: n % 3 }, (_, at) => ({ id: String(at), name: `V${at}`, startDate: null, releaseDate: null, released: false })),
  sprints: [], links: Array.from({ length: n % 4 }, (_, at) => ({ id: id * 10 + at, far: at, type: { id: '10', name: 'Blocks' }, provides: at % 2 === 0 })),
});

/** What the store tells of each epic, by id: however it got there. */
const told = (store: EpicStore) =>
  Object.fromEntries(store.numbers.id.map((id) => {
    const row = store.rowOf(id);
    return [id, { key: store.keys[row], summary: store.summaries[row], start: store.numbers.start[row], versions: store.versions.get(row), links: store.links.get(row), owner: store.numbers.owner[row] }];
  }));

describe('EpicStore', () => {
  it('holds what was put last, forgets what was dropped, and is the same after a dump', () => {
    const steps = fc.array(fc.record({ drop: fc.boolean(), id: fc.integer({ min: 1, max: 9 }), n: fc.nat(20) }));
    fc.assert(
      fc.property(steps, (all) => {
        const store = new EpicStore();
        const model = new Map<number, number>();
        for (const { drop, id, n } of all) {
          if (drop) store.drop(id);
          else store.put(record(id, n), 1);
          if (drop) model.delete(id);
          else model.set(id, n);
        }
        expect(store.count).toBe(model.size);
        for (const [id, n] of model) {
          const row = store.rowOf(id);
          expect(store.summaries[row]).toBe(`Summary ${n}`);
          expect(store.numbers.start[row]).toBe(n);
          expect(store.links.get(row)).toEqual(record(id, n).links.flatMap((link) => [link.id, link.far, 0, Number(link.provides)]));
        }
        expect(told(storeOf(structuredClone(dumpOf(store))))).toEqual(told(store));
      }),
    );
  });
});

describe('the cache', () => {
  const kept = () => {
    const store = new EpicStore();
    store.put(record(1, 2), 1);
    return { key: { site: 's', account: 'a', rules: 'r' }, asOf: '2026-11-24T09:00:00.000Z', dump: dumpOf(store) };
  };

  it('gives back what was written, and nothing once it is cleared', async () => {
    const cache = openCache();
    expect(await cache.read()).toBeNull();
    await cache.write(kept());
    expect(await openCache().read()).toEqual(kept());
    await cache.clear();
    expect(await cache.read()).toBeNull();
  });

  it('is empty rather than broken where the browser keeps nothing', async () => {
    const { indexedDB } = globalThis;
    Object.assign(globalThis, { indexedDB: { open: () => { throw new Error('denied'); }, deleteDatabase: () => { throw new Error('denied'); } } });
    await openCache().write(kept());
    expect(await openCache().read()).toBeNull();
    await openCache().clear();
    Object.assign(globalThis, { indexedDB });
  });
});

describe('columns', () => {
  it('find a row by issue id', () => {
    const { portfolio } = aPortfolio({ epics: ['A-1', 'A-2', 'A-3'].map((key) => ({ key })) });
    expect([10_000, 10_001, 10_002, 9_999, 10_003].map((id) => rowOf(portfolio, id))).toEqual([0, 1, 2, -1, -1]);
  });

  it('hold texts, empty and odd ones too', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const column = packTexts(texts);
      expect(texts.map((_, row) => textAt(column, row))).toEqual(texts);
      expect(textAt(column, texts.length)).toBe('');
    }));
  });

  it('hand over every buffer once', () => {
    const shared = new Int32Array(4);
    expect(buffersIn({ a: shared, b: [{ c: shared.subarray(1) }, null, 'text', 3], d: { e: new Uint8Array(2) } })).toHaveLength(2);
  });
});
