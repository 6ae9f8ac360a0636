import type { Exception, Instant, PiKey } from '../../contract';

/** Who asks for what, and the record that the new one takes the place of. */
export interface ExceptionRequest {
  issueId: string;
  pi: PiKey;
  reason: string;
  /** Account id. */
  by: string;
  at: Instant;
  previous: Pick<Exception, 'version'> | null;
}

/**
 * The exception on record once somebody has asked for it. Ask `exceptionProblem` first.
 *
 * @example
 * requestException({ issueId: '10001', pi: '2026.4', reason: 'The regulator asks for it', by: 'erin', at: '2026-11-24T09:00:00.000Z', previous: null })
 * // { issueId: '10001', pi: '2026.4', state: 'requested', …, version: 1 }
 */
export function requestException({ issueId, pi, reason, by, at, previous }: ExceptionRequest): Exception {
  return {
    issueId,
    pi,
    state: 'requested',
    reason: reason.trim(),
    requestedBy: by,
    requestedAt: at,
    decidedBy: null,
    decidedAt: null,
    answer: null,
    expiresOn: null,
    version: (previous?.version ?? 0) + 1,
  };
}
