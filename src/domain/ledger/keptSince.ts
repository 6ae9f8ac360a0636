import type { Instant } from '../../contract';

/**
 * From when on entries are kept, by the retention policy: so many months back, in UTC as the ledger's months are. Where the month has no
 * such day, from its last.
 *
 * @example keptSince('2027-03-31T09:00:00.000Z', 1) // '2027-02-28T09:00:00.000Z'
 */
export function keptSince(now: Instant, months: number): Instant {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  date.setUTCDate(Math.min(day, lastDay(date.getUTCFullYear(), date.getUTCMonth())));
  return date.toISOString();
}

/** Day 0 of a month is the last of the one before. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
