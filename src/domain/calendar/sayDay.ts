import type { Day } from '../../contract';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A day in words for messages. The year is said only where it differs from today's.
 *
 * @example sayDay('2026-10-12', '2026-11-24') // '12 Oct'
 * @example sayDay('2027-01-04', '2026-11-24') // '4 Jan 2027'
 */
export function sayDay(day: Day, today: Day): string {
  const [year, month, date] = day.split('-');
  const short = `${Number(date)} ${MONTHS[Number(month) - 1]}`;
  return year === today.slice(0, 4) ? short : `${short} ${year}`;
}
