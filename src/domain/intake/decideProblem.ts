import type { Fault } from '../../contract';
import { admitProblem } from './admitProblem';
import type { AdmissionDecision } from './decideAdmission';
import type { Situation } from './situation';

/**
 * Why a request can't be decided so today, or null if it can. It must still be the request that the person saw (`version`).
 * To admit, the PI's intake must still be open and every criterion hold; to decline, a reason must be given.
 * A person's role is not looked at here.
 *
 * @example decideProblem({ ...situation, version: 1, decision: 'decline', reason: ' ' })
 * // { code: 'bad-input', message: 'Give a reason for declining…', problems: [{ path: 'reason', … }] }
 */
export function decideProblem({ version, decision, reason, ...situation }: Situation & AdmissionDecision & { version: number }): Fault | null {
  const { admission } = situation;
  if (admission?.state !== 'requested') return { code: 'conflict', message: stateText(admission?.state) };
  if (admission.version !== version) return { code: 'conflict', message: 'The request has changed since you opened it. Look at it again, then decide.' };
  if (decision === 'admit') return tooLate(admitProblem({ ...situation, admission: null, pi: admission.pi }));
  return reason?.trim() ? null : noReason();
}

function stateText(state: 'admitted' | 'declined' | undefined): string {
  return state ? `The request is decided already: the epic was ${state}.` : 'There is no request to decide: it was withdrawn, or never made.';
}

/** The request was right when it was made, so what hinders it now is a change since: a conflict. */
const tooLate = (fault: Fault | null): Fault | null => fault && { ...fault, code: 'conflict' };

function noReason(): Fault {
  const message = 'Give a reason for declining, so that the epic owner knows what to mend.';
  return { code: 'bad-input', message, problems: [{ path: 'reason', message }] };
}
