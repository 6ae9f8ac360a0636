import type { Day } from '../../../../../src/contract';
import { sayDay } from '../../../../../src/domain/calendar';
import type { LinkState } from '../../../../../src/domain/dependencies';
import type { Phrase } from './Phrase';

/** One end of a dependency, as far as its plan goes. */
export interface PlannedEnd {
  key: string;
  /** Both or neither. */
  start: Day | null;
  finish: Day | null;
  /** Names of the PIs that start and finish lie in, where the dates are no more exact than that; else null. */
  pis: { start: string; finish: string } | null;
  done: boolean;
}

/**
 * What a dependency comes to, in words with both sides' dates.
 *
 * @example sayPhrase(sayLink('conflict', dat1, pay1, '2026-11-24')) // 'DAT-1 finishes on 17 Jan 2027, after PAY-1 starts on 4 Jan 2027'
 */
export function sayLink(state: LinkState, provider: PlannedEnd, consumer: PlannedEnd, today: Day): Phrase {
  const finishes = saySide(provider, 'finish', today);
  const starts = saySide(consumer, 'start', today);
  if (state === 'settled') return [{ key: (provider.done ? provider : consumer).key }, ' is done'];
  if (state === 'unplanned') return consumer.start ? [...finishes, ', and ', ...starts] : finishes;
  if (consumer.start === null) return [...starts, '; ', ...finishes];
  if (state === 'conflict') return [...finishes, provider.pis || consumer.pis ? ', but ' : ', after ', ...starts];
  if (state === 'tight') return [...finishes, ' and ', ...starts, ', in the same PI'];
  return [...finishes, ', before ', ...starts];
}

const VERBS = { start: 'starts', finish: 'finishes' };

function saySide(end: PlannedEnd, bound: 'start' | 'finish', today: Day): Phrase {
  const day = end[bound];
  if (day === null) return [{ key: end.key }, ' has no planned dates'];
  return [{ key: end.key }, end.pis ? ` is planned for ${end.pis[bound]}` : ` ${VERBS[bound]} on ${sayDay(day, today)}`];
}
