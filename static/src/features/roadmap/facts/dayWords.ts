import { fromDayNumber, sayDay } from '../../../../../src/domain/calendar';
import { NO_DAY } from '../../../geometry/roadmap';

/** Rows say the same few thousand days again and again while somebody scrolls. */
const known = new Map<string, Map<number, string>>();

/**
 * A day number in words; year included where it is not today's.
 *
 * @example dayWords(20832, '2026-11-24') // '14 Jan 2027'
 */
export function dayWords(day: number, today: string): string {
  const words = wordsOf(today);
  const found = words.get(day);
  if (found !== undefined) return found;
  const said = sayDay(fromDayNumber(day), today);
  words.set(day, said);
  return said;
}

/**
 * The planned days of an epic in words, by day numbers.
 *
 * @example spanWords(20832, 20915, '2026-11-24') // '14 Jan 2027 to 7 Apr 2027'
 */
export const spanWords = (start: number | undefined, finish: number | undefined, today: string): string =>
  start === undefined || finish === undefined || start === NO_DAY ? 'no dates' : `${dayWords(start, today)} to ${dayWords(finish, today)}`;

function wordsOf(today: string): Map<number, string> {
  const words = known.get(today) ?? new Map<number, string>();
  known.set(today, words);
  return words;
}
