import { Filter, FilterConditions, Sort, WhereConditions, kvs } from '@forge/kvs';
import type { Ledger } from '../app/ports';
import type { Instant, LedgerKind, LedgerQuery, Result } from '../contract';
import { ok } from '../contract';
import { attempt } from './attempt';
import { deleteRows } from './deleteRows';
import type { LedgerRow } from './ledgerRecord';
import { LEDGER, ledgerRecord, lineOf } from './ledgerRecord';
import { readPage } from './readPage';

const PAGE = 50;
/** The most that Forge gives at a time. */
const MOST_TRIMMED = 100;

/**
 * The ledger port over Forge's storage: entries are added, never edited. Those past the retention are deleted.
 *
 * @example await makeLedger().append({ at, kind: 'gate-failed', issueId: null, by: null, detail: {} })
 */
export const makeLedger = (): Ledger => ({
  async append(entry) {
    const { key, row } = ledgerRecord(entry, crypto.randomUUID());
    const written = await attempt(() => kvs.entity(LEDGER).set(key, row, { keyPolicy: 'FAIL_IF_EXISTS' }));
    return written.ok ? ok(null) : written;
  },
  list: (query) => readPage(asked(query).sort(Sort.DESC).limit(PAGE), query.after, lineOf),
  trim,
  months,
});

function asked({ month, issueId, kinds }: LedgerQuery) {
  const rows = kvs.entity<LedgerRow>(LEDGER).query();
  const query = issueId === null ? rows.index('by-month', { partition: [month] }) : rows.index('by-issue', { partition: [issueId] });
  const [first, ...others] = kinds;
  return first === undefined ? query : query.filters(ofKinds(first, others));
}

const ofKinds = (first: LedgerKind, others: LedgerKind[]) =>
  others.reduce((filter, kind) => filter.or('kind', FilterConditions.equalTo(kind)), new Filter<LedgerRow>().or('kind', FilterConditions.equalTo(first)));

async function trim(month: string, before: Instant): Promise<Result<number>> {
  const query = kvs.entity<LedgerRow>(LEDGER).query().index('by-month', { partition: [month] });
  const page = await attempt(() => query.where(WhereConditions.lessThan(before)).sort(Sort.ASC).limit(MOST_TRIMMED).getMany());
  return page.ok ? deleteRows(LEDGER, page.value.results.map(({ key }) => key)) : page;
}

/** Keys start with the instant, so the first key after a month leads to the next month: one request for each, however many entries it has. */
async function months(): Promise<Result<string[]>> {
  const found: string[] = [];
  for (;;) {
    const query = kvs.entity<LedgerRow>(LEDGER).query().index('by-key').sort(Sort.ASC);
    const last = found.at(-1);
    const next = await attempt(() => (last === undefined ? query : query.where(WhereConditions.greaterThan(afterAll(last)))).getOne());
    if (!next.ok) return next;
    if (next.value === undefined) return ok(found);
    found.push(next.value.key.slice(0, 7));
  }
}

/** Sorts after every key of the month, and before the next. @example afterAll('2026-11') // '2026-11-99' */
const afterAll = (month: string): string => `${month}-99`;
