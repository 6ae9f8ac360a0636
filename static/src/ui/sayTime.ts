import type { Instant } from '../../../src/contract';

/**
 * The viewer's clock time of an instant, for "As of 09:12".
 *
 * @example sayTime('2026-11-24T08:12:00.000Z', 'Europe/Berlin') // '09:12'
 */
export function sayTime(instant: Instant, timeZone?: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '–';
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at);
}
