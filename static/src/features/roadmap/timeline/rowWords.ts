import { fromDayNumber } from '../../../../../src/domain/calendar';
import { type LaneSummary, NO_DAY } from '../../../geometry/roadmap';
import { sayDates } from '../facts/epicFacts';

/**
 * What a lane's head says beside its name.
 *
 * @example sayLane({ epics: 24, undated: 2, conflicts: 3, from: 0, to: 9 }) // '24 epics, 3 in conflict, 2 without dates'
 */
export function sayLane({ epics, undated, conflicts }: LaneSummary): string {
  const parts = [epics === 1 ? '1 epic' : `${epics} epics`];
  if (conflicts > 0) parts.push(`${conflicts} in conflict`);
  if (undated > 0) parts.push(`${undated} without dates`);
  return parts.join(', ');
}

/**
 * The days that a lane spans.
 *
 * @example sayLaneDates({ from: 20832, to: 20915 }, '2026-11-24') // '14 Jan – 7 Apr 2027'
 */
export function sayLaneDates({ from, to }: Pick<LaneSummary, 'from' | 'to'>, today: string): string {
  return from === NO_DAY ? sayDates(null, null, today) : sayDates(fromDayNumber(from), fromDayNumber(to), today);
}
