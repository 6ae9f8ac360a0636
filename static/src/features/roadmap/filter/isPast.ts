import type { Day } from '../../../../../src/contract';
import type { Calendar } from '../../../../../src/domain/cadence';
import { toDayNumber } from '../../../../../src/domain/calendar';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { NONE_32, type Portfolio } from '../../../portfolio/Portfolio';

const DONE = KANBAN_STATES.indexOf('done');

/**
 * Tells of epics whether they were finished before the running PI. One that is late and not done is not past; one that is done and has no
 * dates is, since nothing on a roadmap speaks for anything else.
 *
 * @example isPast(portfolio, calendar, '2026-11-24')(0) // true
 */
export function isPast({ state, finish }: Pick<Portfolio, 'state' | 'finish'>, calendar: Calendar, today: Day): (epic: number) => boolean {
  const start = toDayNumber(calendar.piAt(today).start);
  // NONE_32 is before every day
  return (epic) => state[epic] === DONE && (finish[epic] ?? NONE_32) < start;
}

/** How many epics, of one stream or of all, were finished before the running PI. @example countPast(portfolio, calendar, '2026-11-24') // 812 */
export function countPast(portfolio: Portfolio, calendar: Calendar, today: Day, stream: number | null = null): number {
  const past = isPast(portfolio, calendar, today);
  let count = 0;
  for (let epic = 0; epic < portfolio.count; epic++) count += Number((stream === null || portfolio.stream[epic] === stream) && past(epic));
  return count;
}
