import { fromDayNumber } from '../../../../src/domain/calendar';
import { dayAt, type Scale, xOf } from './scale';

/** A day column: it is drawn only where it is seen, since three years have a thousand of them. */
export interface DayCell {
  day: number;
  label: string;
  x: number;
  width: number;
  weekend: boolean;
}

/** Narrower, a day can't carry its date. */
const LEAST_DAY = 18;

/**
 * The days between two places of a scale; none where days are too narrow to be told apart.
 *
 * @example daysIn(scale, 0, 560).length // 20 days of 28 pixels
 */
export function daysIn(scale: Scale, left: number, right: number): DayCell[] {
  if (scale.dayWidth < LEAST_DAY) return [];
  const first = Math.max(scale.from, dayAt(scale, left));
  const last = Math.min(scale.to, dayAt(scale, right - 1));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => dayCell(scale, first + at));
}

/** Day 0, 1970-01-01, was a Thursday. */
function dayCell(scale: Scale, day: number): DayCell {
  const weekday = (((day + 3) % 7) + 7) % 7;
  return { day, label: String(Number(fromDayNumber(day).slice(8))), x: xOf(scale, day), width: scale.dayWidth, weekend: weekday > 4 };
}
