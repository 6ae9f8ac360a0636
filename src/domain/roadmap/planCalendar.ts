import type { Pi } from '../../contract';
import type { Calendar } from '../cadence';
import { fromDayNumber, toDayNumber } from '../calendar';
import type { PlanCalendar, Span } from './plannedDates';

/**
 * A calendar in day numbers for `plannedDates`. It keeps each PI that it was asked for, so that a portfolio's few PIs are worked out once.
 *
 * @example planCalendar(makeCalendar(cadence)).piAt(toDayNumber('2026-11-24')) // { start: 20717, finish: 20821 }
 */
export function planCalendar(calendar: Calendar): PlanCalendar {
  const known: Span[] = [];
  return {
    piAt(day) {
      // by hand, since an arrow function for each of 20,000 calls would be garbage
      for (const pi of known) if (pi.start <= day && day <= pi.finish) return pi;
      const span = spanOf(calendar.piAt(fromDayNumber(day)));
      known.push(span);
      return span;
    },
  };
}

/**
 * A PI's first and last day as day numbers.
 *
 * @example spanOf(calendar.piAt('2026-11-24')) // { start: 20717, finish: 20821 }
 */
export const spanOf = ({ start, end }: Pick<Pi, 'start' | 'end'>): Span => ({ start: toDayNumber(start), finish: toDayNumber(end) });
