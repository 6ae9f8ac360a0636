import type { EvidenceStore } from '../../../src/app/ports';
import { anEntry } from '../../builders/anEntry';
import { anEvidence, noEvidence } from '../../builders/anEvidence';

export interface EvidenceSubject {
  store: EvidenceStore;
  /** Kinds of all that is in the ledger, in order of time. */
  ledger(): Promise<string[]>;
}

const entry = anEntry({ kind: 'ticked' });

/** What every EvidenceStore does. Runs on the fake and on the real adapter, so that the fake stays true. */
export function evidenceStoreSuite(name: string, make: () => Promise<EvidenceSubject>): void {
  describe(`EvidenceStore: ${name}`, () => {
    test('is empty for an epic that nobody recorded anything about', async () => {
      const { store } = await make();
      expect(await store.read('20001')).toEqual({ ok: true, value: noEvidence('20001') });
    });

    test('reads back what was written, and the ledger has the entry', async () => {
      const { store, ledger } = await make();
      expect(await store.write(anEvidence(), 0, entry)).toEqual({ ok: true, value: anEvidence() });
      expect(await store.read('20001')).toEqual({ ok: true, value: anEvidence() });
      expect(await ledger()).toEqual(['ticked']);
    });

    test.each([0, 2])('refuses a write on top of version %i where version 1 is there, ledger entry included', async (expected) => {
      const { store, ledger } = await make();
      await store.write(anEvidence(), 0, entry);
      expect(await store.write(anEvidence({ marks: [], version: expected + 1 }), expected, entry)).toMatchObject({ ok: false, fault: { code: 'conflict' } });
      expect(await store.read('20001')).toEqual({ ok: true, value: anEvidence() });
      expect(await ledger()).toHaveLength(1);
    });

    test('lets one of two writers at once through', async () => {
      const { store, ledger } = await make();
      await store.write(anEvidence(), 0, entry);
      const results = await Promise.all([store.write(anEvidence({ version: 2 }), 1, entry), store.write(anEvidence({ marks: [], version: 2 }), 1, entry)]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await ledger()).toHaveLength(2);
    });
  });
}
