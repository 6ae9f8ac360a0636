import { Filter, FilterConditions, Sort, kvs } from '@forge/kvs';
import type { AdmissionPage, AdmissionStore, HeldAdmission, LedgerEntry } from '../app/ports';
import type { AdmissionState, Result } from '../contract';
import { fail, ok } from '../contract';
import type { AdmissionRow } from './admissionRow';
import { admissionOf, rowOf, withdrawnRow } from './admissionRow';
import { attempt } from './attempt';
import { LEDGER, ledgerRecord } from './ledgerRecord';

const ADMISSION = 'admission';
const PAGE = 50;

/**
 * The admission port over Forge's storage: one record an issue, one version higher with each write.
 *
 * @example const held = await makeAdmissionStore().read('10001')
 */
export const makeAdmissionStore = (): AdmissionStore => ({
  read,
  list,
  async write(admission, expected, entry) {
    const written = await put(admission.issueId, rowOf(admission), expected, entry);
    return written.ok ? ok(admission) : written;
  },
  remove: (issueId, expected, entry) => put(issueId, withdrawnRow(issueId, expected + 1), expected, entry),
});

async function read(issueId: string): Promise<Result<HeldAdmission>> {
  const row = await attempt(() => kvs.entity<AdmissionRow>(ADMISSION).get(issueId));
  if (!row.ok) return row;
  if (row.value === undefined) return ok({ admission: null, version: 0 });
  const admission = admissionOf(row.value);
  return admission.ok ? ok({ admission: admission.value, version: row.value.version }) : admission;
}

/** Admission and ledger entry go together or not at all, so that nothing half-written stays. */
async function put(issueId: string, row: AdmissionRow, expected: number, entry: LedgerEntry): Promise<Result<null>> {
  const ledger = ledgerRecord(entry, crypto.randomUUID());
  const conditions = new Filter<AdmissionRow>().and('version', expected === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(expected));
  const written = await attempt(
    () => kvs.transact().set(issueId, row, { entityName: ADMISSION, conditions }).set(ledger.key, ledger.row, { entityName: LEDGER }).execute(),
    'Somebody else changed this admission first. Reload to see what happened.',
  );
  return written.ok ? ok(null) : written;
}

async function list(state: AdmissionState, after: string | null): Promise<Result<AdmissionPage>> {
  const query = kvs.entity<AdmissionRow>(ADMISSION).query().index('by-state', { partition: [state] }).sort(Sort.ASC).limit(PAGE);
  const page = await attempt(() => (after === null ? query : query.cursor(after)).getMany());
  if (!page.ok) return after !== null && page.fault.code === 'bad-input' ? lostPlace() : page;
  const items = page.value.results.map(({ value }) => admissionOf(value));
  // One damaged record must not hide the others: whoever opens that issue is told.
  return ok({ items: items.flatMap((item) => (item.ok && item.value ? [item.value] : [])), next: page.value.nextCursor ?? null });
}

/** Forge's cursors are unstable: one that it no longer takes is an old page, not an outage. */
const lostPlace = (): Result<never> =>
  fail('bad-input', 'That place in the list is gone. Reload the list from its start.', { problems: [{ path: 'after', message: 'Leave it empty to read from the start.' }] });
