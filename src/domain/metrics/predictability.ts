import type { Instant, Pi } from '../../contract';
import { dayInZone } from '../calendar';
import type { Ratio } from './ratio';
import { ratio } from './ratio';

/** An epic of a PI, and what became of it. */
export interface Commitment {
  issueId: string;
  /** When it became done; null: it is not. */
  doneAt: Instant | null;
  /** Its cost of delay, which is its value. */
  costOfDelay: number | null;
}

export interface Predictability {
  byCount: Ratio;
  /** Epics without a value count nothing. */
  byValue: Ratio;
}

/**
 * How much of what a PI was sealed with was delivered by its end: of the epics, and of their value.
 *
 * @param sealed the epics of the PI's scope
 * @param timeZone the portfolio's, by which the PI ends
 * @example predictability(epics, pi, 'Europe/Berlin').byCount // { value: 0.75, numerator: 3, denominator: 4 }
 */
export function predictability(sealed: readonly Commitment[], pi: Pick<Pi, 'end'>, timeZone: string): Predictability {
  const delivered = sealed.filter(({ doneAt }) => doneAt !== null && dayInZone(doneAt, timeZone) <= pi.end);
  return { byCount: ratio(delivered.length, sealed.length), byValue: ratio(valueOf(delivered), valueOf(sealed)) };
}

const valueOf = (epics: readonly Commitment[]): number => epics.reduce((sum, { costOfDelay }) => sum + (costOfDelay ?? 0), 0);
