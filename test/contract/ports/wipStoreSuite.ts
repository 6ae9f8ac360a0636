import type { WipKey, WipStore } from '../../../src/app/ports';
import type { Lease } from '../../../src/contract';

const whole: WipKey = { state: 'implementing', streamId: null };
const payments: WipKey = { state: 'implementing', streamId: 'payments' };
const lease = (issueId: string): Lease => ({ issueId, since: '2026-11-24T09:00:00.000Z', until: null });

/** Takes a place as the gate does: reads, adds, writes, and again where somebody else was first. @returns how many tries it took */
async function take(store: WipStore, keys: WipKey[], issueId: string): Promise<number> {
  for (let tries = 1; ; tries++) {
    const read = await store.read(keys);
    if (!read.ok) throw new Error(read.fault.message);
    const written = await store.write(read.value.map((record) => ({ ...record, leases: [...record.leases, lease(issueId)] })));
    if (written.ok) return tries;
    if (written.fault.code !== 'conflict') throw new Error(written.fault.message);
  }
}

/** What every WipStore does. Runs on the fake and on the real adapter, so that the fake stays true. */
export function wipStoreSuite(name: string, make: () => Promise<WipStore>): void {
  describe(`WipStore: ${name}`, () => {
    test('gives a record for each key, in their order, at version 0 where there is none yet', async () => {
      const store = await make();
      await take(store, [payments], '20001');
      expect(await store.read([whole, payments])).toEqual({ ok: true, value: [{ ...whole, leases: [], version: 0 }, { ...payments, leases: [lease('20001')], version: 1 }] });
      expect(await store.read([])).toEqual({ ok: true, value: [] });
    });

    test('writes no record where there is none to write', async () => {
      expect(await (await make()).write([])).toEqual({ ok: true, value: null });
    });

    test.each([
      ['the whole portfolio', 'a stream called "-"', null, '-'],
      ['a stream', 'one whose name encodes to the same letters', 'über', '#w7xiZXI'],
      ['a stream', 'one that differs in case', 'Payments', 'payments'],
      ['a stream', 'one that differs in what keys don’t take', 'a b', 'a_b'],
      ['a stream', 'one that goes on after a colon', 'a', 'a:b'],
    ])('keeps %s apart from %s', async (_one, _other, first, second) => {
      const store = await make();
      await take(store, [{ state: 'implementing', streamId: first }], '20001');
      expect(await store.read([{ state: 'implementing', streamId: second }])).toMatchObject({ ok: true, value: [{ version: 0 }] });
      expect(await store.read([{ state: 'implementing', streamId: first }])).toMatchObject({ ok: true, value: [{ streamId: first, version: 1 }] });
    });

    test('takes stream ids of any letters, up to their full length', async () => {
      const store = await make();
      const key: WipKey = { state: 'implementing', streamId: '値'.repeat(100) };
      await take(store, [key], '20001');
      expect(await store.read([key])).toMatchObject({ ok: true, value: [{ ...key, version: 1 }] });
    });

    test.each([0, 2])('refuses a write on top of version %i where version 1 is there', async (version) => {
      const store = await make();
      await take(store, [whole], '20001');
      expect(await store.write([{ ...whole, leases: [], version }])).toMatchObject({ ok: false, fault: { code: 'conflict' } });
      expect(await store.read([whole])).toMatchObject({ value: [{ leases: [lease('20001')], version: 1 }] });
    });

    test.each([['first', 0], ['last', 1]] as const)('writes none of two records where the %s is not as it was', async (_which, stale) => {
      const store = await make();
      await take(store, [whole, payments], '20001');
      const records = [whole, payments].map((key, at) => ({ ...key, leases: [], version: at === stale ? 0 : 1 }));
      expect(await store.write(records)).toMatchObject({ ok: false, fault: { code: 'conflict' } });
      expect(await store.read([whole, payments])).toMatchObject({ value: [{ leases: [lease('20001')], version: 1 }, { leases: [lease('20001')], version: 1 }] });
    });

    test('lets one of two who take the last place at once through', async () => {
      const store = await make();
      const results = await Promise.all(['20001', '20002'].map((issueId) => store.write([{ ...whole, leases: [lease(issueId)], version: 0 }])));
      expect(results.map((result) => (result.ok ? 'ok' : result.fault.code)).sort()).toEqual(['conflict', 'ok']);
    });

    test('loses none of fifty who take a place under two limits at once', async () => {
      const store = await make();
      const ids = Array.from({ length: 50 }, (_, n) => String(30000 + n));
      const tries = await Promise.all(ids.map((issueId) => take(store, [whole, payments], issueId)));
      expect(Math.max(...tries)).toBeGreaterThan(1);
      const read = await store.read([whole, payments]);
      if (!read.ok) throw new Error(read.fault.message);
      for (const { leases, version } of read.value) {
        expect(version).toBe(50);
        expect(leases.map(({ issueId }) => issueId).sort()).toEqual(ids);
      }
    });
  });
}
