import type { Outcome } from './useMilestoneActions';

/** What has come of the last thing done, beside the milestone that it was done to. It is said aloud by the list's live region. */
export const OutcomeLine = ({ outcome }: { outcome: Outcome }) => (
  <p className={'done' in outcome ? 'ms-outcome il-done' : 'ms-outcome il-problem'} data-testid="milestone-outcome">
    {sayOutcome(outcome)}
  </p>
);

/** @example sayOutcome({ about: id, done: 'Tariffs known is added.' }) // 'Tariffs known is added.' */
export const sayOutcome = (outcome: Outcome): string => ('done' in outcome ? outcome.done : `Could not ${outcome.trying}. ${outcome.fault.message}`);
