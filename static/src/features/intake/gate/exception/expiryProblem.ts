import type { Day } from '../../../../../../src/contract';
import { isDay, sayDay } from '../../../../../../src/domain/calendar';
import type { KnownPi } from '../piOf';

/**
 * The days on which an exception may expire: not before today or its PI's first day, not after its last. Null where the view does not
 * know the PI's days; the server then decides.
 *
 * @example expiryBounds({ key: '2026.4', name: 'PI 2026.4', start: '2026-09-21', end: '2027-01-03' }, '2026-11-24') // { first: '2026-11-24', last: '2027-01-03' }
 */
export function expiryBounds({ start, end }: KnownPi, today: Day): { first: Day; last: Day } | null {
  if (start === null || end === null) return null;
  return { first: start > today ? start : today, last: end };
}

/**
 * What is wrong with an expiry day, or null. Empty stands for the PI's last day.
 *
 * @example expiryProblem('2027-02-01', pi, '2026-11-24') // 'Choose a day from 24 Nov to 3 Jan 2027, when PI 2026.4 ends.'
 */
export function expiryProblem(day: string, pi: KnownPi, today: Day): string | null {
  const bounds = expiryBounds(pi, today);
  if (day === '') return null;
  if (!isDay(day)) return 'Enter a day, or leave it empty for the PI’s last day.';
  if (!bounds || (bounds.first <= day && day <= bounds.last)) return null;
  return `Choose a day from ${sayDay(bounds.first, today)} to ${sayDay(bounds.last, today)}, when ${pi.name} ends.`;
}
