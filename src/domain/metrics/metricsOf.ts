import type { Exception, Instant, LedgerEntry, Pi, PiIntake } from '../../contract';
import { doneBy } from './doneBy';
import type { LeadTime, EpicHistory } from './leadTime';
import { leadTime } from './leadTime';
import type { Commitment, Predictability } from './predictability';
import { predictability } from './predictability';
import type { Ratio } from './ratio';
import type { Refusals } from './refusalsByReason';
import { refusalsByReason } from './refusalsByReason';
import type { TimeInState } from './timeInState';
import { timeInState } from './timeInState';
import { unplannedRate } from './unplannedRate';

/** An epic as the metrics look at it. */
export interface MeasuredEpic extends EpicHistory {
  costOfDelay: number | null;
}

/** All that the metrics of one PI are made from. */
export interface MetricFacts {
  pi: Pi;
  intake: Pick<PiIntake, 'sealed' | 'admitted' | 'exceptions'>;
  /** The epics of the PI, by scope, admission or exception. */
  epics: readonly MeasuredEpic[];
  /** Entries of the ledger; more than those of the PI do no harm. */
  entries: readonly LedgerEntry[];
  now: Instant;
  timeZone: string;
}

export interface PiMetrics {
  unplanned: Ratio;
  /** Null until the PI is sealed: before that nothing is promised. */
  predictability: Predictability | null;
  leadTime: LeadTime;
  refusals: Refusals;
  timeInState: TimeInState[];
}

/**
 * The metrics of one PI.
 *
 * @example metricsOf(facts).unplanned // { value: 0.2, numerator: 1, denominator: 5 }
 */
export function metricsOf({ pi, intake, epics, entries, now, timeZone }: MetricFacts): PiMetrics {
  const planned = (intake.sealed?.items ?? intake.admitted).map(({ issueId }) => issueId);
  return {
    unplanned: unplannedRate(planned, intake.exceptions.filter(isGranted).map(({ issueId }) => issueId)),
    predictability: intake.sealed && predictability(commitments(planned, epics, (epic) => doneBy(epic.history, pi.end, timeZone)), pi, timeZone),
    leadTime: leadTime(epics, timeZone),
    refusals: refusalsByReason(entries, pi, timeZone),
    timeInState: timeInState(epics, now, timeZone),
  };
}

const isGranted = ({ state }: Exception): boolean => state === 'granted';

/** An epic of the scope that nothing is known of any more was not delivered. */
function commitments(planned: readonly string[], epics: readonly MeasuredEpic[], doneAt: (epic: MeasuredEpic) => Instant | null): Commitment[] {
  const known = new Map(epics.map((epic) => [epic.issueId, epic]));
  return planned.map((issueId) => {
    const epic = known.get(issueId);
    return { issueId, doneAt: epic ? doneAt(epic) : null, costOfDelay: epic?.costOfDelay ?? null };
  });
}
