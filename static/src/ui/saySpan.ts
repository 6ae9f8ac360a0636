import type { Day } from '../../../src/contract';
import { sayDay } from '../../../src/domain/calendar';

/**
 * Two days as a span. A year is said once where both ends lie in it, and not at all where that year is today's.
 *
 * @example saySpan('2027-01-04', '2027-03-28', '2026-11-24') // '4 Jan – 28 Mar 2027'
 * @example saySpan('2026-09-21', '2027-01-03', '2026-11-24') // '21 Sep – 3 Jan 2027'
 */
export function saySpan(start: Day, end: Day, today: Day): string {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return `${sayDay(start, sameYear ? start : today)} – ${sayDay(end, today)}`;
}
