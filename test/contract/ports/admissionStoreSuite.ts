import type { AdmissionStore } from '../../../src/app/ports';
import type { Admission, LedgerEntry } from '../../../src/contract';
import { anAdmission } from '../../builders/anIssue';

export interface AdmissionSubject {
  store: AdmissionStore;
  /** Kinds of all that is in the ledger, in order of time. */
  ledger(): Promise<string[]>;
}

const entry = (kind: LedgerEntry['kind'] = 'admitted'): LedgerEntry => ({ at: '2026-11-24T09:00:00.000Z', kind, issueId: '20001', by: 'erin', detail: {} });

/** What every AdmissionStore does. Runs on the fake and on the real adapter, so that the fake stays true. */
export function admissionStoreSuite(name: string, make: () => Promise<AdmissionSubject>): void {
  describe(`AdmissionStore: ${name}`, () => {
    test('holds nothing for an issue that was never written', async () => {
      const { store } = await make();
      expect(await store.read('20001')).toEqual({ ok: true, value: { admission: null, version: 0 } });
    });

    test('reads back what was written, and the ledger has the entry', async () => {
      const { store, ledger } = await make();
      const admission = anAdmission();
      expect(await store.write(admission, 0, entry())).toEqual({ ok: true, value: admission });
      expect(await store.read('20001')).toEqual({ ok: true, value: { admission, version: 1 } });
      expect(await ledger()).toEqual(['admitted']);
    });

    test.each([0, 2])('refuses a write on top of version %i where version 1 is there, ledger entry included', async (expected) => {
      const { store, ledger } = await make();
      await store.write(anAdmission(), 0, entry());
      expect(await store.write(anAdmission({ pi: '2027.2', version: expected + 1 }), expected, entry())).toMatchObject({ ok: false, fault: { code: 'conflict' } });
      expect(await store.read('20001')).toMatchObject({ value: { admission: { pi: '2027.1' }, version: 1 } });
      expect(await ledger()).toHaveLength(1);
    });

    test('remembers the version of what was withdrawn, so that an old screen cannot decide a new request', async () => {
      const { store, ledger } = await make();
      await store.write(anAdmission({ state: 'requested' }), 0, entry('requested'));
      expect(await store.remove('20001', 1, { ...entry('withdrawn'), at: '2026-11-24T09:00:01.000Z' })).toEqual({ ok: true, value: null });
      expect(await store.read('20001')).toEqual({ ok: true, value: { admission: null, version: 2 } });
      expect(await store.write(anAdmission({ version: 1 }), 0, entry())).toMatchObject({ ok: false, fault: { code: 'conflict' } });
      expect(await store.write(anAdmission({ version: 3 }), 2, entry())).toMatchObject({ ok: true });
      expect(await ledger()).toEqual(expect.arrayContaining(['requested', 'withdrawn', 'admitted']));
    });

    test('refuses to remove what has changed meanwhile', async () => {
      const { store } = await make();
      await store.write(anAdmission(), 0, entry());
      expect(await store.remove('20001', 7, entry('withdrawn'))).toMatchObject({ ok: false, fault: { code: 'conflict' } });
      expect(await store.read('20001')).toMatchObject({ value: { version: 1 } });
    });

    test('lets one of two writers at once through', async () => {
      const { store, ledger } = await make();
      const results = await Promise.all([store.write(anAdmission(), 0, entry()), store.write(anAdmission({ pi: '2027.2' }), 0, entry())]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await ledger()).toHaveLength(1);
    });

    test('lists those of one state, oldest request first, without the withdrawn', async () => {
      const { store } = await make();
      const ask = (issueId: string, requestedAt: string) => store.write(anAdmission({ issueId, requestedAt, state: 'requested' }), 0, entry('requested'));
      await ask('20002', '2026-11-12T10:00:00.000Z');
      await ask('20003', '2026-11-10T10:00:00.000Z');
      await ask('20004', '2026-11-11T10:00:00.000Z');
      await store.remove('20004', 1, entry('withdrawn'));
      await store.write(anAdmission(), 0, entry());
      const page = await store.list('requested', null);
      expect(page).toMatchObject({ ok: true, value: { next: null } });
      expect(page.ok && page.value.items.map(({ issueId }) => issueId)).toEqual(['20003', '20002']);
    });

    test('lists page by page, each item once', async () => {
      const { store } = await make();
      const wanted = Array.from({ length: 60 }, (_, n) => String(30000 + n));
      for (const [n, issueId] of wanted.entries()) {
        await store.write(anAdmission({ issueId, state: 'requested', requestedAt: `2026-11-10T10:${String(n).padStart(2, '0')}:00.000Z` }), 0, { ...entry('requested'), issueId });
      }
      const first = await store.list('requested', null);
      if (!first.ok || first.value.next === null) throw new Error('a full first page has a next one');
      const second = await store.list('requested', first.value.next);
      if (!second.ok) throw new Error(second.fault.message);
      expect([...first.value.items, ...second.value.items].map(({ issueId }) => issueId)).toEqual(wanted);
      expect(second.value.next).toBeNull();
    });

    test('refuses a place in the list that it never gave out', async () => {
      const { store } = await make();
      await store.write(anAdmission({ state: 'requested' }), 0, entry('requested'));
      expect(await store.list('requested', 'garbage')).toMatchObject({ ok: false, fault: { code: 'bad-input', problems: [{ path: 'after' }] } });
    });

    test('reads many at a time, more than one batch holds, and leaves out the withdrawn and those that never were', async () => {
      const { store } = await make();
      const wanted = Array.from({ length: 30 }, (_, n) => String(30000 + n));
      for (const issueId of wanted) await store.write(anAdmission({ issueId }), 0, { ...entry(), issueId });
      await store.remove('30007', 1, entry('withdrawn'));
      const read = await store.readMany(['29999', ...wanted, '30003']);
      expect(read.ok && read.value.map(({ issueId }) => issueId).sort()).toEqual(wanted.filter((id) => id !== '30007'));
      expect(await store.readMany([])).toEqual({ ok: true, value: [] });
    });

    test('knows what a PI has let in, without what was only asked for, declined or withdrawn', async () => {
      const { store } = await make();
      const put = (issueId: string, overrides: Partial<Admission>) => store.write(anAdmission({ issueId, ...overrides }), 0, entry());
      await put('20001', { requestedAt: '2026-11-12T10:00:00.000Z' });
      await put('20002', { requestedAt: '2026-11-10T10:00:00.000Z' });
      await put('20003', { state: 'requested' });
      await put('20004', { state: 'declined' });
      await put('20005', { pi: '2027.2' });
      await put('20006', {});
      await store.remove('20006', 1, entry('withdrawn'));
      expect(await store.ofPi('2027.1', null)).toMatchObject({ ok: true, value: { items: [{ issueId: '20002' }, { issueId: '20001' }], next: null } });
    });
  });
}
