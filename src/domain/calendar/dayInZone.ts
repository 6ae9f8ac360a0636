import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns';
import type { Day, Instant } from '../../contract';

/**
 * The day that an instant falls on for people in a time zone. The one place where instants become days.
 *
 * Throws a RangeError on an instant that is none, and on a zone that does not exist (see `isTimeZone`).
 *
 * @example dayInZone('2026-11-23T23:30:00.000Z', 'Europe/Berlin') // '2026-11-24': half past midnight in Berlin
 */
export function dayInZone(instant: Instant | Date, timeZone: string): Day {
  return formatISO(new TZDate(new Date(instant).getTime(), timeZone), { representation: 'date' });
}
