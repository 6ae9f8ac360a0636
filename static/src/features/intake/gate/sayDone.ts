import type { IntakeView } from '../../../../../src/contract';
import type { IntakeAction } from './IntakeAction';

/**
 * What an action has done, for the live region and the line under the buttons.
 *
 * @example sayDone({ name: 'target', pi: null }, view) // 'Target PI cleared.'
 */
export function sayDone(action: IntakeAction, view: Pick<IntakeView, 'admission'> | null): string {
  if (action.name === 'target') return action.pi ? `Target PI set to ${action.pi.name}.` : 'Target PI cleared.';
  if (action.name === 'withdraw') return 'Withdrawn. Nothing is asked for any more.';
  if (action.name === 'decide') return action.decision === 'admit' ? 'Admitted.' : 'Declined.';
  return view?.admission?.state === 'requested' ? `Asked for admission to ${action.pi.name}. Solution Portfolio Management decides.` : `Admitted to ${action.pi.name}.`;
}

/** What was tried, for the heading of a fault. @example sayTried({ name: 'withdraw' }) // 'withdraw the epic' */
export function sayTried(action: IntakeAction): string {
  if (action.name === 'target') return 'set the target PI';
  if (action.name === 'request') return 'ask for admission';
  if (action.name === 'withdraw') return 'withdraw the epic';
  return action.decision === 'admit' ? 'admit the epic' : 'decline the epic';
}
