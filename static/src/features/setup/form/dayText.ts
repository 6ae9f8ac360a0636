import type { Day, Instant } from '../../../../../src/contract';

const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
const long = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'short', year: 'numeric' });

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** @example dayText('2026-11-24') // '24 Nov 2026' */
export const dayText = (day: Day): string => (Number.isNaN(utc(day)) ? day : short.format(utc(day)));

/** @example weekdayText('2026-11-24') // 'Tuesday, 24 Nov 2026'; '' for what is no day */
export const weekdayText = (day: Day): string => (Number.isNaN(utc(day)) ? '' : long.format(utc(day)));

/** @example periodText('2026-09-21', '2027-01-03') // '21 Sep 2026 – 3 Jan 2027' */
export const periodText = (start: Day, end: Day): string => `${dayText(start)} – ${dayText(end)}`;

/** The day that an instant is in a time zone, in words. A zone that does not exist counts as UTC. */
export function instantText(at: Instant, timeZone: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(new Date(at));
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(at));
  }
}
