import type { SettingsStore } from '../../../src/app/ports';
import type { LedgerEntry } from '../../../src/contract';
import { aStored } from '../../builders/aSettings';

export interface SettingsSubject {
  store: SettingsStore;
  /** Kinds of all that is in the ledger. */
  ledger(): Promise<string[]>;
}

const entry: LedgerEntry = { at: '2026-11-24T09:00:00.000Z', kind: 'settings-saved', issueId: null, by: 'ada', detail: { changes: [] } };

/** What every SettingsStore does. Runs on the fake and on the real adapter, so that the fake stays true. */
export function settingsStoreSuite(name: string, make: () => Promise<SettingsSubject>): void {
  describe(`SettingsStore: ${name}`, () => {
    test('is empty before the first save', async () => {
      const { store } = await make();
      expect(await store.read()).toEqual({ ok: true, value: null });
    });

    test('reads back what was saved, and the ledger has the entry', async () => {
      const { store, ledger } = await make();
      const stored = aStored();
      expect(await store.save(stored, 0, entry)).toEqual({ ok: true, value: stored });
      expect(await store.read()).toEqual({ ok: true, value: stored });
      expect(await ledger()).toEqual(['settings-saved']);
    });

    test('takes the next revision on top of the one that is there', async () => {
      const { store } = await make();
      await store.save(aStored({}, 1), 0, entry);
      expect(await store.save(aStored({ streams: [] }, 2), 1, entry)).toMatchObject({ ok: true, value: { revision: 2 } });
      expect(await store.read()).toMatchObject({ value: { revision: 2, settings: { streams: [] } } });
    });

    test.each([
      ['a first save where there is one', 0],
      ['a save on top of a revision that is not there', 7],
    ])('refuses %s, and writes neither settings nor ledger', async (_name, expected) => {
      const { store, ledger } = await make();
      await store.save(aStored(), 0, entry);
      expect(await store.save(aStored({ streams: [] }, expected + 1), expected, entry)).toMatchObject({ ok: false, fault: { code: 'conflict' } });
      expect(await store.read()).toMatchObject({ value: { revision: 1 } });
      expect(await ledger()).toHaveLength(1);
    });

    test('lets one of two savers at once through', async () => {
      const { store, ledger } = await make();
      const results = await Promise.all([store.save(aStored(), 0, entry), store.save(aStored(), 0, entry)]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await ledger()).toHaveLength(1);
    });
  });
}
