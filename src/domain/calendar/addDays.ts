import type { Day } from '../../contract';
import { fromDayNumber, toDayNumber } from './dayNumber';

/**
 * The day `count` days later, or earlier where `count` is negative.
 *
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export function addDays(day: Day, count: number): Day {
  return fromDayNumber(toDayNumber(day) + count);
}
