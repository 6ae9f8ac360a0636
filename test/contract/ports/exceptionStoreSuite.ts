import type { ExceptionStore } from '../../../src/app/ports';
import type { Exception } from '../../../src/contract';
import { anEntry } from '../../builders/anEntry';
import { anException } from '../../builders/anException';

export interface ExceptionSubject {
  store: ExceptionStore;
  /** Kinds of all that is in the ledger, in order of time. */
  ledger(): Promise<string[]>;
}

const entry = anEntry({ kind: 'exception-requested' });
const granted = anException({ state: 'granted', decidedBy: 'sam', decidedAt: '2026-11-21T10:00:00.000Z', expiresOn: '2027-01-03', version: 2 });

/** What every ExceptionStore does. Runs on the fake and on the real adapter, so that the fake stays true. */
export function exceptionStoreSuite(name: string, make: () => Promise<ExceptionSubject>): void {
  describe(`ExceptionStore: ${name}`, () => {
    const asked = (store: ExceptionStore, overrides: Partial<Exception>) => store.write(anException(overrides), 0, entry);

    test('holds nothing that was never asked for', async () => {
      const { store } = await make();
      expect(await store.read('20001', '2026.4')).toEqual({ ok: true, value: null });
    });

    test('keeps one for each issue and PI, and the ledger has the entries', async () => {
      const { store, ledger } = await make();
      expect(await asked(store, {})).toEqual({ ok: true, value: anException() });
      await asked(store, { pi: '2027.1', reason: 'Later' });
      expect(await store.read('20001', '2026.4')).toEqual({ ok: true, value: anException() });
      expect(await store.read('20001', '2027.1')).toMatchObject({ value: { reason: 'Later' } });
      expect(await ledger()).toEqual(['exception-requested', 'exception-requested']);
    });

    test.each([0, 2])('refuses a write on top of version %i where version 1 is there, ledger entry included', async (expected) => {
      const { store, ledger } = await make();
      await asked(store, {});
      expect(await store.write({ ...granted, version: expected + 1 }, expected, entry)).toMatchObject({ ok: false, fault: { code: 'conflict' } });
      expect(await store.read('20001', '2026.4')).toEqual({ ok: true, value: anException() });
      expect(await ledger()).toHaveLength(1);
    });

    test('lets one of two who decide at once through', async () => {
      const { store, ledger } = await make();
      await asked(store, {});
      const results = await Promise.all([store.write(granted, 1, entry), store.write({ ...granted, state: 'refused' }, 1, entry)]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await ledger()).toHaveLength(2);
    });

    test('lists those of one state, oldest request first, and all of one PI', async () => {
      const { store } = await make();
      await asked(store, { issueId: '20002', requestedAt: '2026-11-12T10:00:00.000Z' });
      await asked(store, { issueId: '20003', requestedAt: '2026-11-10T10:00:00.000Z' });
      await asked(store, { issueId: '20004', pi: '2027.1', requestedAt: '2026-11-11T10:00:00.000Z' });
      await asked(store, {});
      await store.write(granted, 1, entry);
      const ids = async (list: ReturnType<ExceptionStore['list']>) => { const page = await list; return page.ok && page.value.items.map(({ issueId }) => issueId); };
      expect(await ids(store.list('requested', null))).toEqual(['20003', '20004', '20002']);
      expect(await ids(store.list('granted', null))).toEqual(['20001']);
      expect(await ids(store.list('refused', null))).toEqual([]);
      expect(await ids(store.ofPi('2026.4', null))).toEqual(['20003', '20002', '20001']);
    });

    test('lists page by page, each item once, and refuses a place that it never gave out', async () => {
      const { store } = await make();
      const wanted = Array.from({ length: 60 }, (_, n) => String(30000 + n));
      for (const [n, issueId] of wanted.entries()) await asked(store, { issueId, requestedAt: `2026-11-10T10:${String(n).padStart(2, '0')}:00.000Z` });
      const first = await store.list('requested', null);
      if (!first.ok || first.value.next === null) throw new Error('a full first page has a next one');
      const second = await store.list('requested', first.value.next);
      expect([...first.value.items, ...(second.ok ? second.value.items : [])].map(({ issueId }) => issueId)).toEqual(wanted);
      expect(second).toMatchObject({ value: { next: null } });
      expect(await store.list('requested', 'garbage')).toMatchObject({ ok: false, fault: { code: 'bad-input', problems: [{ path: 'after' }] } });
    });
  });
}
