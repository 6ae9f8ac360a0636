import { Filter, FilterConditions, Sort, kvs } from '@forge/kvs';
import type { AdmissionStore, HeldAdmission } from '../app/ports';
import type { Admission, AdmissionState, LedgerEntry, PiKey, Result } from '../contract';
import { ok } from '../contract';
import type { AdmissionRow } from './admissionRow';
import { admissionOf, heldIn, rowOf, withdrawnRow } from './admissionRow';
import { attempt } from './attempt';
import { readPage } from './readPage';
import { readRows } from './readRows';
import { writeRow } from './writeRow';

/** The entity's name in the manifest. */
export const ADMISSION = 'admission';
const PAGE = 50;

/**
 * The admission port over Forge's storage: one record an issue, one version higher with each write.
 *
 * @example const held = await makeAdmissionStore().read('10001')
 */
export const makeAdmissionStore = (): AdmissionStore => ({
  read,
  readMany,
  list: (state, after) => readPage(byState(state), after, admissionOf),
  ofPi: (pi, after) => readPage(admittedTo(pi), after, admissionOf),
  async write(admission, expected, entry) {
    const written = await put(admission.issueId, rowOf(admission), expected, entry);
    return written.ok ? ok(admission) : written;
  },
  remove: (issueId, expected, entry) => put(issueId, withdrawnRow(issueId, expected + 1), expected, entry),
});

async function read(issueId: string): Promise<Result<HeldAdmission>> {
  const row = await attempt(() => kvs.entity<AdmissionRow>(ADMISSION).get(issueId));
  return row.ok ? heldIn(row.value) : row;
}

async function readMany(issueIds: string[]): Promise<Result<Admission[]>> {
  const rows = await readRows<AdmissionRow>(ADMISSION, issueIds);
  if (!rows.ok) return rows;
  const items = [...rows.value.values()].map(admissionOf);
  // As in lists: a damaged one counts as none, and whoever opens that issue is told.
  return ok(items.flatMap((item) => (item.ok && item.value ? [item.value] : [])));
}

const put = (issueId: string, row: AdmissionRow, expected: number, entry: LedgerEntry): Promise<Result<null>> =>
  writeRow({ entity: ADMISSION, key: issueId, row, expected }, entry, 'Somebody else changed this admission first. Reload to see what happened.');

const byState = (state: AdmissionState) => kvs.entity<AdmissionRow>(ADMISSION).query().index('by-state', { partition: [state] }).sort(Sort.ASC).limit(PAGE);

const admittedTo = (pi: PiKey) =>
  kvs.entity<AdmissionRow>(ADMISSION).query().index('by-pi', { partition: [pi] }).filters(new Filter<AdmissionRow>().and('state', FilterConditions.equalTo('admitted'))).sort(Sort.ASC).limit(PAGE);
