import type { Ledger } from '../../../src/app/ports';
import type { LedgerEntry, LedgerLine, LedgerQuery } from '../../../src/contract';
import { anEntry } from '../../builders/anEntry';

const query = (overrides: Partial<LedgerQuery> = {}): LedgerQuery => ({ month: '2026-11', issueId: null, kinds: [], after: null, ...overrides });
const minute = (n: number): string => `2026-11-10T${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00.000Z`;

/** Reads on until there is no more. A page may be empty and still have more behind it. */
async function readAll(ledger: Ledger, asked: LedgerQuery): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  for (let after: string | null = null, pages = 0; pages < 20; pages++) {
    const page = await ledger.list({ ...asked, after });
    if (!page.ok) throw new Error(page.fault.message);
    lines.push(...page.value.items);
    after = page.value.next;
    if (after === null) return lines;
  }
  throw new Error('the ledger never ends');
}

async function write(ledger: Ledger, entries: Partial<LedgerEntry>[]): Promise<void> {
  for (const entry of entries) expect(await ledger.append(anEntry(entry))).toEqual({ ok: true, value: null });
}

/** What every Ledger does. Runs on the fake and on the real adapter, so that the fake stays true. */
export function ledgerSuite(name: string, make: () => Promise<Ledger>): void {
  describe(`Ledger: ${name}`, () => {
    test('is empty at first', async () => {
      const ledger = await make();
      expect(await ledger.list(query())).toEqual({ ok: true, value: { items: [], next: null } });
      expect(await ledger.months()).toEqual({ ok: true, value: [] });
    });

    test('gives entries back as they were written, the latest first, each with an id of its own', async () => {
      const ledger = await make();
      const entries = [anEntry({ at: minute(1), detail: { pi: '2027.1', before: null, after: { state: 'admitted' } } }), anEntry({ at: minute(2), kind: 'gate-failed', issueId: null, by: null }), anEntry({ at: minute(2) })];
      await write(ledger, entries);
      const lines = await readAll(ledger, query());
      expect(lines.map(({ at }) => at)).toEqual([minute(2), minute(2), minute(1)]);
      expect(lines.map(({ id: _, ...entry }) => entry)).toEqual(expect.arrayContaining(entries));
      expect(new Set(lines.map(({ id }) => id)).size).toBe(3);
    });

    test('keeps to one month, or to one issue whatever the month', async () => {
      const ledger = await make();
      await write(ledger, [{ at: '2026-10-31T23:59:59.999Z' }, { at: '2026-11-01T00:00:00.000Z' }, { at: '2026-11-05T10:00:00.000Z', issueId: '20002' }, { at: '2026-12-01T00:00:00.000Z' }]);
      expect((await readAll(ledger, query())).map(({ at }) => at)).toEqual(['2026-11-05T10:00:00.000Z', '2026-11-01T00:00:00.000Z']);
      expect((await readAll(ledger, query({ month: '2020-01', issueId: '20001' }))).map(({ at }) => at)).toEqual(['2026-12-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z', '2026-10-31T23:59:59.999Z']);
      expect(await readAll(ledger, query({ issueId: '20009' }))).toEqual([]);
    });

    test.each([
      ['one kind', ['refused'], ['refused']],
      ['two kinds', ['refused', 'admitted'], ['admitted', 'refused']],
      ['all kinds', [], ['signed', 'admitted', 'refused']],
      ['a kind that never was', ['ticked'], []],
    ] as [string, LedgerQuery['kinds'], string[]][])('keeps to %s', async (_, kinds, wanted) => {
      const ledger = await make();
      await write(ledger, [{ at: minute(1), kind: 'refused' }, { at: minute(2), kind: 'admitted' }, { at: minute(3), kind: 'signed' }]);
      expect((await readAll(ledger, query({ kinds }))).map(({ kind }) => kind)).toEqual(wanted);
      expect((await readAll(ledger, query({ kinds, issueId: '20001' }))).map(({ kind }) => kind)).toEqual(wanted);
    });

    test('reads page by page, each entry once, and finds by kind what lies behind many others', async () => {
      const ledger = await make();
      await write(ledger, Array.from({ length: 120 }, (_, n) => ({ at: minute(n), kind: n === 0 ? 'declined' : 'admitted' })));
      const first = await ledger.list(query());
      expect(first.ok && first.value.next).not.toBeNull();
      expect((await readAll(ledger, query())).map(({ at }) => at)).toEqual(Array.from({ length: 120 }, (_, n) => minute(119 - n)));
      expect((await readAll(ledger, query({ kinds: ['declined'] }))).map(({ at }) => at)).toEqual([minute(0)]);
      expect(await ledger.list(query({ after: 'garbage' }))).toMatchObject({ ok: false, fault: { code: 'bad-input', problems: [{ path: 'after' }] } });
    });

    test('knows the months that have entries, the earliest first', async () => {
      const ledger = await make();
      await write(ledger, ['2026-12-31T23:59:59.999Z', '2025-02-01T00:00:00.000Z', '2026-11-30T23:59:59.999Z', '2026-11-01T00:00:00.000Z'].map((at) => ({ at })));
      expect(await ledger.months()).toEqual({ ok: true, value: ['2025-02', '2026-11', '2026-12'] });
    });

    test('trims what is before an instant, and nothing of another month', async () => {
      const ledger = await make();
      await write(ledger, [{ at: '2026-10-05T10:00:00.000Z' }, { at: minute(1) }, { at: minute(2) }, { at: minute(3) }]);
      expect(await ledger.trim('2026-11', minute(3))).toEqual({ ok: true, value: 2 });
      expect((await readAll(ledger, query())).map(({ at }) => at)).toEqual([minute(3)]);
      expect(await ledger.months()).toEqual({ ok: true, value: ['2026-10', '2026-11'] });
      expect(await ledger.trim('2026-09', minute(3))).toEqual({ ok: true, value: 0 });
    });

    test('trims a hundred at a time, the earliest first', async () => {
      const ledger = await make();
      await write(ledger, Array.from({ length: 130 }, (_, n) => ({ at: minute(n) })));
      expect(await ledger.trim('2026-11', '2026-12-01T00:00:00.000Z')).toEqual({ ok: true, value: 100 });
      expect((await readAll(ledger, query())).map(({ at }) => at)).toEqual(Array.from({ length: 30 }, (_, n) => minute(129 - n)));
      expect(await ledger.trim('2026-11', '2026-12-01T00:00:00.000Z')).toEqual({ ok: true, value: 30 });
    });
  });
}
