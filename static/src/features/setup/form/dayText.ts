import type { Day, Instant } from '../../../../../src/contract';
import { dayInZone, isDay, isTimeZone, sayDay } from '../../../../../src/domain/calendar';

const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' });

/** A day in words, with its year, for set-up is read on any day. @example dayText('2026-11-24') // '24 Nov 2026' */
export const dayText = (day: Day): string => (isDay(day) ? sayDay(day, '') : day);

/** @example weekdayText('2026-11-24') // 'Tuesday, 24 Nov 2026'; '' for what is no day */
export const weekdayText = (day: Day): string => (isDay(day) ? `${weekday.format(Date.parse(day))}, ${dayText(day)}` : '');

/** @example periodText('2026-09-21', '2027-01-03') // '21 Sep 2026 – 3 Jan 2027' */
export const periodText = (start: Day, end: Day): string => `${dayText(start)} – ${dayText(end)}`;

/** The day that an instant is in a time zone, in words. A zone that does not exist counts as UTC. */
export const instantText = (at: Instant, timeZone: string): string => dayText(dayInZone(at, isTimeZone(timeZone) ? timeZone : 'UTC'));
