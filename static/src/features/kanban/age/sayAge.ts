import type { Day, Instant } from '../../../../../src/contract';
import { dayInZone, daysBetween } from '../../../../../src/domain/calendar';

/**
 * How long an epic has been in its state, in days of the portfolio.
 *
 * @example sayAge('2026-11-12T09:00:00.000Z', '2026-11-24', 'Europe/Berlin') // '12 days'
 */
export function sayAge(since: Instant, today: Day, timeZone: string): string {
  const days = daysBetween(dayInZone(since, timeZone), today);
  if (days <= 0) return 'Since today';
  return `${days.toLocaleString('en-GB')} ${days === 1 ? 'day' : 'days'}`;
}
