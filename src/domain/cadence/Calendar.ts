import type { Cadence, CadenceEvent, Day, Iteration, Pi, PiKey } from '../../contract';
import type { IntakeWindow } from './intakeWindow';

/**
 * The PIs of a cadence, without end in both directions. Days are days of the portfolio's time zone. Methods throw a
 * RangeError on a day that does not exist, which is a bug of the caller.
 */
export interface Calendar {
  readonly cadence: Cadence;
  /** The PI that holds the day: there is always exactly one. */
  piAt(day: Day): Pi;
  /** By position: 0 is the PI that starts on the anchor. */
  piBySeq(seq: number): Pi;
  /** Null where the cadence has no such PI. */
  piByKey(key: PiKey): Pi | null;
  /** Null where the cadence has no PI of that name. */
  piByName(name: string): Pi | null;
  iterationsOf(pi: Pi): Iteration[];
  iterationAt(day: Day): Iteration;
  /** In order of their days. */
  eventsOf(pi: Pi, leadDays: number): CadenceEvent[];
  /** The last day of the PI's intake: `leadDays` before it starts. */
  cutoffOf(pi: Pi, leadDays: number): Day;
  /** From the day after the previous PI's cutoff to this PI's cutoff. */
  windowOf(pi: Pi, leadDays: number): IntakeWindow;
  /** The PI whose intake is open on the day: there is always exactly one, and it is the first whose cutoff is not past. */
  openPi(day: Day, leadDays: number): Pi;
  /** The `count` PIs after the given one. */
  following(pi: Pi, count: number): Pi[];
}
