import type { Admission, Instant } from '../../contract';

/** What Solution Portfolio Management says to a request. */
export type AdmissionDecision = { decision: 'admit' | 'decline'; reason: string | null };

/**
 * The admission on record once a request is decided. Ask `decideProblem` first.
 *
 * @example decideAdmission(requested, { decision: 'decline', reason: 'No capacity' }, 'sam', '2026-11-24T09:00:00.000Z')
 * // { ...requested, state: 'declined', decidedBy: 'sam', …, reason: 'No capacity', version: requested.version + 1 }
 */
export function decideAdmission(admission: Admission, { decision, reason }: AdmissionDecision, by: string, at: Instant): Admission {
  return {
    ...admission,
    state: decision === 'admit' ? 'admitted' : 'declined',
    decidedBy: by,
    decidedAt: at,
    reason: reason?.trim() || null,
    version: admission.version + 1,
  };
}
