import type { Day } from '../../../contract';
import type { Calendar } from '../../cadence';
import { fromDayNumber, sayDay } from '../../calendar';
import { isByPi } from '../isByPi';
import type { PlannedIssue } from './plannedIssues';

/**
 * A dependency in conflict, in words with both sides' dates.
 *
 * @example sayConflict(dat1, pay1, calendar, '2026-11-24') // 'DAT-1 finishes on 17 Jan 2027, after PAY-1 starts on 4 Jan 2027'
 */
export function sayConflict(provider: PlannedIssue, consumer: PlannedIssue, calendar: Calendar, today: Day): string {
  const rough = isRough(provider) || isRough(consumer);
  return `${saySide(provider, 'finish', calendar, today)}${rough ? ', but ' : ', after '}${saySide(consumer, 'start', calendar, today)}`;
}

const VERBS = { start: 'starts', finish: 'finishes' };

const isRough = ({ dates }: PlannedIssue): boolean => isByPi(dates.startFrom, dates.finishFrom);

/** An epic that is planned by PI promised no day, so none is said. */
function saySide(end: PlannedIssue, bound: 'start' | 'finish', calendar: Calendar, today: Day): string {
  const day = fromDayNumber(end.dates[bound]);
  return isRough(end) ? `${end.issue.key} is planned for ${calendar.piAt(day).name}` : `${end.issue.key} ${VERBS[bound]} on ${sayDay(day, today)}`;
}
