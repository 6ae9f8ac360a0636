import type { Admission, Instant, IntakePolicy, PiKey } from '../../contract';

/** Who asks for what, and the record that the new one takes the place of. */
export interface AdmissionRequest {
  issueId: string;
  pi: PiKey;
  /** Account id. */
  by: string;
  at: Instant;
  policy: Pick<IntakePolicy, 'admission'>;
  previous: Admission | null;
}

/**
 * The admission on record once somebody has asked: admitted at once, or waiting for Solution Portfolio Management, as the
 * policy says. Ask `admitProblem` first.
 *
 * @example
 * requestAdmission({ issueId: '10001', pi: '2027.1', by: 'erin', at: '2026-11-24T09:00:00.000Z', policy: { admission: 'at-once' }, previous: null })
 * // { issueId: '10001', pi: '2027.1', state: 'admitted', requestedBy: 'erin', …, decidedBy: 'erin', …, version: 1 }
 */
export function requestAdmission({ issueId, pi, by, at, policy, previous }: AdmissionRequest): Admission {
  const atOnce = policy.admission === 'at-once';
  return {
    issueId,
    pi,
    state: atOnce ? 'admitted' : 'requested',
    requestedBy: by,
    requestedAt: at,
    decidedBy: atOnce ? by : null,
    decidedAt: atOnce ? at : null,
    reason: null,
    version: (previous?.version ?? 0) + 1,
  };
}
