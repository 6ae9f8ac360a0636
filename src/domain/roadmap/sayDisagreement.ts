import type { Day } from '../../contract';
import { fromDayNumber, sayDay } from '../calendar';
import type { Disagreement } from './disagreementOf';
import type { Span } from './plannedDates';

/**
 * A disagreement between an epic's own dates and its child issues as a sentence; empty where there is none.
 *
 * @example sayDisagreement({ start: 20700, finish: 20760 }, { before: 0, after: 9 }, '2026-11-24')
 * // 'Child issues run to 12 Nov, 9 days past its due date'
 */
export function sayDisagreement({ start, finish }: Span, { before, after }: Disagreement, today: Day): string {
  const day = (number: number): string => sayDay(fromDayNumber(number), today);
  const parts = [
    ...(before > 0 ? [`begin on ${day(start - before)}, ${days(before)} before its start date`] : []),
    ...(after > 0 ? [`run to ${day(finish + after)}, ${days(after)} past its due date`] : []),
  ];
  return parts.length === 0 ? '' : `Child issues ${parts.join(', and ')}`;
}

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;
