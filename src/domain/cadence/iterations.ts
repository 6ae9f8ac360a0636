import type { Cadence, Iteration, Pi } from '../../contract';
import { fromDayNumber, toDayNumber } from '../calendar';

/**
 * The iterations of a PI, in order. They are `iterationDays` long; where an override's length is no multiple of that,
 * the last one takes the remainder, and a PI shorter than one iteration is one iteration. The last is the Innovation
 * and Planning iteration if the cadence says so, unless it is the only one: a PI can't be all planning.
 *
 * @example
 * // PI 2026.4 runs over the year-end freeze: 105 days are six iterations of 14 days and a last one of 21.
 * iterationsOf(cadence, pi).map((iteration) => iteration.start) // ['2026-09-21', …, '2026-12-14']
 */
export function iterationsOf(cadence: Cadence, pi: Pi): Iteration[] {
  const count = countOf(cadence, pi);
  return Array.from({ length: count }, (_, index) => iteration(cadence, pi, index, count));
}

/**
 * The iteration of the PI that holds the day. The day must lie in the PI.
 *
 * @example iterationIn(cadence, pi, '2026-11-24').number // 5
 */
export function iterationIn(cadence: Cadence, pi: Pi, day: number): Iteration {
  const count = countOf(cadence, pi);
  const index = Math.floor((day - toDayNumber(pi.start)) / cadence.iterationDays);
  return iteration(cadence, pi, Math.min(index, count - 1), count);
}

function countOf(cadence: Cadence, pi: Pi): number {
  const days = toDayNumber(pi.end) - toDayNumber(pi.start) + 1;
  return Math.max(1, Math.floor(days / cadence.iterationDays));
}

function iteration(cadence: Cadence, pi: Pi, index: number, count: number): Iteration {
  const start = toDayNumber(pi.start) + index * cadence.iterationDays;
  const last = index === count - 1;
  const ip = cadence.ipIteration && last && count > 1;
  return {
    pi: pi.key,
    number: index + 1,
    name: ip ? `${pi.name} IP iteration` : `${pi.name} iteration ${index + 1}`,
    start: fromDayNumber(start),
    end: last ? pi.end : fromDayNumber(start + cadence.iterationDays - 1),
    ip,
  };
}
