import type { MilestoneStore } from '../../../src/app/ports';
import type { LedgerEntry } from '../../../src/contract';
import { aMilestone, MILESTONE_ID } from '../../builders/aMilestone';

export interface MilestoneSubject {
  store: MilestoneStore;
  /** Kinds of all that is in the ledger, in order of time. */
  ledger(): Promise<string[]>;
}

const entry = (kind: LedgerEntry['kind'] = 'milestone-saved'): LedgerEntry => ({ at: '2026-11-24T09:00:00.000Z', kind, issueId: null, by: 'sam', detail: {} });
const idOf = (n: number): string => `0b8f6a1e-6d2c-4c7e-9a35-${String(n).padStart(12, '0')}`;

/** What every MilestoneStore does. Runs on the fake and on the real adapter, so that the fake stays true. */
export function milestoneStoreSuite(name: string, make: () => Promise<MilestoneSubject>): void {
  describe(`MilestoneStore: ${name}`, () => {
    test('holds nothing that was never written', async () => {
      const { store } = await make();
      expect(await store.read(MILESTONE_ID)).toEqual({ ok: true, value: { milestone: null, version: 0 } });
      expect(await store.list()).toEqual({ ok: true, value: { items: [], more: false } });
    });

    test('reads back what was written, and the ledger has the entry', async () => {
      const { store, ledger } = await make();
      const milestone = aMilestone({ versions: [{ projectId: '10001', versionId: '10301', name: 'Tariffs known', day: '2027-02-12' }] });
      expect(await store.write(milestone, 0, entry())).toEqual({ ok: true, value: milestone });
      expect(await store.read(MILESTONE_ID)).toEqual({ ok: true, value: { milestone, version: 1 } });
      expect(await ledger()).toEqual(['milestone-saved']);
    });

    test.each([0, 2])('refuses a write on top of version %i where version 1 is there, ledger entry included', async (expected) => {
      const { store, ledger } = await make();
      await store.write(aMilestone(), 0, entry());
      expect(await store.write(aMilestone({ name: 'Other', version: expected + 1 }), expected, entry())).toMatchObject({ ok: false, fault: { code: 'conflict' } });
      expect(await store.read(MILESTONE_ID)).toMatchObject({ value: { milestone: { name: 'Tariffs known' }, version: 1 } });
      expect(await ledger()).toHaveLength(1);
    });

    test('takes one of two first writes', async () => {
      const { store, ledger } = await make();
      const results = await Promise.all([store.write(aMilestone(), 0, entry()), store.write(aMilestone({ name: 'Other' }), 0, entry())]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await ledger()).toHaveLength(1);
    });

    test('remembers the version of what was removed, and lists it no more', async () => {
      const { store, ledger } = await make();
      await store.write(aMilestone(), 0, entry());
      expect(await store.remove(MILESTONE_ID, 1, { ...entry('milestone-removed'), at: '2026-11-24T09:00:01.000Z' })).toEqual({ ok: true, value: null });
      expect(await store.read(MILESTONE_ID)).toEqual({ ok: true, value: { milestone: null, version: 2 } });
      expect(await store.list()).toMatchObject({ value: { items: [] } });
      expect(await store.write(aMilestone(), 0, entry())).toMatchObject({ fault: { code: 'conflict' } });
      expect(await ledger()).toEqual(['milestone-saved', 'milestone-removed']);
    });

    test('lists all of them, earliest day first, over more than one page', async () => {
      const { store } = await make();
      const days = Array.from({ length: 110 }, (_, n) => `${2027 + (n % 7)}-02-${String(1 + (n % 28)).padStart(2, '0')}`);
      for (const [n, day] of days.entries()) await store.write(aMilestone({ id: idOf(n), day }), 0, entry());
      const list = await store.list();
      expect(list.ok && list.value.items.map(({ day }) => day)).toEqual([...days].sort());
      expect(list).toMatchObject({ value: { more: false } });
    });
  });
}
