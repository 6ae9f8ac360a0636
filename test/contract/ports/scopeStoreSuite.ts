import type { ScopeStore } from '../../../src/app/ports';
import type { PiScope } from '../../../src/contract';
import { anEntry } from '../../builders/anEntry';

export interface ScopeSubject {
  store: ScopeStore;
  /** Kinds of all that is in the ledger, in order of time. */
  ledger(): Promise<string[]>;
}

const entry = anEntry({ kind: 'pi-sealed', issueId: null, by: null });

/** A scope of that many epics. */
export const scopeOf = (epics: number): PiScope => ({
  pi: '2026.4',
  sealedAt: '2026-09-08T00:00:00.000Z',
  items: Array.from({ length: epics }, (_, n) => ({ issueId: String(1_000_000 + n), admittedAt: '2026-09-01T10:00:00.000Z' })),
});

/** What every ScopeStore does. Runs on the fake and on the real adapter, so that the fake stays true. */
export function scopeStoreSuite(name: string, make: () => Promise<ScopeSubject>): void {
  describe(`ScopeStore: ${name}`, () => {
    test('holds nothing of a PI that is not sealed', async () => {
      const { store } = await make();
      expect(await store.read('2026.4')).toEqual({ ok: true, value: null });
    });

    test.each([0, 1, 2500, 20_000])('reads back a scope of %i epics, and the ledger has one entry', async (epics) => {
      const { store, ledger } = await make();
      const scope = scopeOf(epics);
      expect(await store.seal(scope, entry)).toEqual({ ok: true, value: scope });
      expect(await store.read('2026.4')).toEqual({ ok: true, value: scope });
      expect(await store.read('2027.1')).toEqual({ ok: true, value: null });
      expect(await ledger()).toEqual(['pi-sealed']);
    });

    test('refuses to seal a PI again, ledger entry included', async () => {
      const { store, ledger } = await make();
      await store.seal(scopeOf(3), entry);
      expect(await store.seal(scopeOf(6000), entry)).toMatchObject({ ok: false, fault: { code: 'conflict' } });
      expect(await store.read('2026.4')).toEqual({ ok: true, value: scopeOf(3) });
      expect(await ledger()).toHaveLength(1);
    });

    test('lets one of two who seal at once through', async () => {
      const { store, ledger } = await make();
      const results = await Promise.all([store.seal(scopeOf(3), entry), store.seal(scopeOf(3), entry)]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await ledger()).toHaveLength(1);
    });
  });
}
