import type { IntakeView } from '../../../../../src/contract';
import type { IntakeAction } from './IntakeAction';

type Said<Name extends IntakeAction['name']> = (action: Extract<IntakeAction, { name: Name }>, view: Pick<IntakeView, 'admission'> | null) => string;

const DONE: { [Name in IntakeAction['name']]: Said<Name> } = {
  target: ({ pi }) => (pi ? `Target PI set to ${pi.name}.` : 'Target PI cleared.'),
  request: ({ pi }, view) => (view?.admission?.state === 'requested' ? `Asked for admission to ${pi.name}. Solution Portfolio Management decides.` : `Admitted to ${pi.name}.`),
  withdraw: () => 'Withdrawn. Nothing is asked for any more.',
  decide: ({ decision }) => (decision === 'admit' ? 'Admitted.' : 'Declined.'),
  score: () => 'WSJF saved.',
  tick: ({ label, on }) => `${label}: ${on ? 'ticked' : 'tick taken away'}.`,
  sign: ({ label, on }) => `${label}: ${on ? 'signed off' : 'sign-off taken back'}.`,
  'ask-exception': ({ pi }) => `Asked for an exception for ${pi.name}. Solution Portfolio Management decides.`,
  'decide-exception': ({ decision }) => (decision === 'grant' ? 'Exception granted.' : 'Exception refused.'),
};

/**
 * What an action has done, for the live region and the line above the blocks.
 *
 * @example sayDone({ name: 'target', pi: null }, view) // 'Target PI cleared.'
 */
export const sayDone = (action: IntakeAction, view: Pick<IntakeView, 'admission'> | null): string => (DONE[action.name] as Said<IntakeAction['name']>)(action, view);

const TRIED: { [Name in IntakeAction['name']]: Said<Name> } = {
  target: () => 'set the target PI',
  request: () => 'ask for admission',
  withdraw: () => 'withdraw the epic',
  decide: ({ decision }) => `${decision} the epic`,
  score: () => 'save the WSJF',
  tick: ({ label, on }) => `${on ? 'tick' : 'take the tick from'} ${label}`,
  sign: ({ label, on }) => `${on ? 'sign off' : 'take back the sign-off of'} ${label}`,
  'ask-exception': () => 'ask for an exception',
  'decide-exception': ({ decision }) => `${decision} the exception`,
};

/** What was tried, for the heading of a fault. @example sayTried({ name: 'withdraw' }) // 'withdraw the epic' */
export const sayTried = (action: IntakeAction): string => (TRIED[action.name] as Said<IntakeAction['name']>)(action, null);
