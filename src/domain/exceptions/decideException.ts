import type { Day, Exception, Instant } from '../../contract';

/** What Solution Portfolio Management says to it. `expiresOn` of a grant: null for the PI's last day. */
export interface ExceptionDecision {
  decision: 'grant' | 'refuse';
  answer: string | null;
  expiresOn: Day | null;
}

/**
 * The exception on record once it is decided. Ask `decideExceptionProblem` first.
 *
 * @param lastDay of its PI
 * @example decideException(requested, { decision: 'grant', answer: null, expiresOn: null }, '2027-01-03', 'sam', '2026-11-24T09:00:00.000Z')
 * // { ...requested, state: 'granted', decidedBy: 'sam', …, expiresOn: '2027-01-03', version: requested.version + 1 }
 */
export function decideException(exception: Exception, { decision, answer, expiresOn }: ExceptionDecision, lastDay: Day, by: string, at: Instant): Exception {
  const grants = decision === 'grant';
  return {
    ...exception,
    state: grants ? 'granted' : 'refused',
    decidedBy: by,
    decidedAt: at,
    answer: answer?.trim() || null,
    expiresOn: grants ? (expiresOn ?? lastDay) : null,
    version: exception.version + 1,
  };
}
