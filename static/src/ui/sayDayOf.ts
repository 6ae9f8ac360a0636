import type { Day, Instant } from '../../../src/contract';
import { dayInZone, sayDay } from '../../../src/domain/calendar';

/** The zone that a viewer's clock shows. */
export const viewersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The viewer's day of an instant in words. The year is said only where it differs from today's.
 *
 * @example sayDayOf('2026-11-10T23:30:00.000Z', '2026-11-24', 'Europe/Berlin') // '11 Nov'
 */
export const sayDayOf = (instant: Instant, today: Day, timeZone = viewersZone()): string => sayDay(dayInZone(instant, timeZone), today);
