import { fromDayNumber, toDayNumber } from '../calendar';
import type { Calendar } from './Calendar';

/**
 * The PI that each of many days lies in, as `Pi.seq`; `none` stands for no day and stays. Days are day numbers. The PIs from
 * the first day to the last are laid out once, so that 20,000 days cost one binary search each.
 *
 * @example piSeqsOf(calendar, Int32Array.of(toDayNumber('2026-11-24')), NO_DAY) // Int32Array [3]
 */
export function piSeqsOf(calendar: Calendar, days: Int32Array, none: number): Int32Array {
  const [first, last] = spanOf(days, none);
  const found = new Int32Array(days.length).fill(none);
  if (first > last) return found;
  const firstSeq = calendar.piAt(fromDayNumber(first)).seq;
  const starts = startsOf(calendar, firstSeq, calendar.piAt(fromDayNumber(last)).seq);
  for (let at = 0; at < days.length; at++) {
    const day = days[at] as number;
    if (day !== none) found[at] = firstSeq + lastNotAfter(starts, day);
  }
  return found;
}

function spanOf(days: Int32Array, none: number): [number, number] {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    if (day === none) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}

function startsOf(calendar: Calendar, from: number, to: number): Int32Array {
  return Int32Array.from({ length: to - from + 1 }, (_, index) => toDayNumber(calendar.piBySeq(from + index).start));
}

/** Index of the last start that is not after the day; the first start never is. */
function lastNotAfter(starts: Int32Array, day: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
