import { parseDay } from './dayNumber';

/** Days that people may enter. Wide enough for any plan, narrow enough to catch a mistyped year. */
const FIRST_YEAR = '1900';
const LAST_YEAR = '2200';

/**
 * Whether the text is a day that exists, ISO `YYYY-MM-DD`, in the years 1900 to 2200.
 *
 * @example isDay('2028-02-29') // true
 * @example isDay('2026-02-29') // false: no leap year
 * @example isDay('0206-01-12') // false: a mistyped year
 */
export function isDay(text: string): boolean {
  const year = text.slice(0, 4);
  return !Number.isNaN(parseDay(text)) && year >= FIRST_YEAR && year <= LAST_YEAR;
}
