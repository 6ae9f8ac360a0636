import type { HeldAdmission } from '../app/ports';
import type { Admission, Result } from '../contract';
import { ok } from '../contract';
import { admission as admissionSchema } from '../schemas/admission';
import type { RecordKind, Versioned } from './versioned';
import { unwrap, wrap } from './versioned';

/** As the entity in the manifest: what indexes need beside the body. */
export interface AdmissionRow {
  issueId: string;
  version: number;
  state: string;
  pi?: string;
  requestedAt?: string;
  body?: Versioned;
}

/** A withdrawn request leaves a row with its version only. The state is no AdmissionState, so no list ever shows it. */
const WITHDRAWN = 'withdrawn';

/** Schema 1 is the first; a change of shape adds its step to `migrations`. */
const KIND: RecordKind<Admission> = { what: 'admission data', schema: admissionSchema, migrations: [] };

/** @example rowOf(admission).state // 'admitted' */
export const rowOf = (admission: Admission): AdmissionRow => ({
  issueId: admission.issueId,
  version: admission.version,
  state: admission.state,
  pi: admission.pi,
  requestedAt: admission.requestedAt,
  body: wrap(KIND, admission),
});

/** @example withdrawnRow('10001', 3) // { issueId: '10001', version: 3, state: 'withdrawn' } */
export const withdrawnRow = (issueId: string, version: number): AdmissionRow => ({ issueId, version, state: WITHDRAWN });

/** The admission in a row: null where it was withdrawn, `unreadable` where the row is damaged. */
export const admissionOf = (row: AdmissionRow): Result<Admission | null> => (row.state === WITHDRAWN ? ok(null) : unwrap(KIND, row.body));

/** What is kept for one issue: nothing, at version 0, where there is no row. */
export function heldIn(row: AdmissionRow | undefined): Result<HeldAdmission> {
  if (row === undefined) return ok({ admission: null, version: 0 });
  const admission = admissionOf(row);
  return admission.ok ? ok({ admission: admission.value, version: row.version }) : admission;
}
