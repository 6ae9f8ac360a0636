import type { Wiring } from '../../../contract';
import type { Calendar } from '../../cadence';
import { fromDayNumber, sayDay } from '../../calendar';
import { NO_DAY } from '../../dependencies/Analysis';
import { readProperty } from '../../intake';
import type { PlannedIssue } from './plannedIssues';
import type { RoadmapRow } from './roadmapDoc';

type Rules = Pick<Wiring, 'streams' | 'today'>;

/**
 * Epics as rows of words: by stream, then by start; those without dates come last.
 *
 * @param conflicts by epic id; see `conflictsOf`
 * @example roadmapRows(planned, wiring, calendar, conflicts)[0]?.dates // '4 Jan 2027 to 28 Mar 2027'
 */
export function roadmapRows(planned: readonly PlannedIssue[], rules: Rules, calendar: Calendar, conflicts: ReadonlyMap<string, string[]>): RoadmapRow[] {
  return [...planned].sort(byPlace).map((one) => ({
    stream: rules.streams[one.stream]?.name ?? '',
    key: one.issue.key,
    summary: typeof one.issue.fields['summary'] === 'string' ? one.issue.fields['summary'] : '',
    dates: sayDates(one, rules.today),
    pi: sayPi(one, calendar),
    state: one.state === null ? 'No state' : `${one.state[0]?.toUpperCase()}${one.state.slice(1)}`,
    conflicts: conflicts.get(one.issue.id) ?? [],
  }));
}

const place = ({ dates }: PlannedIssue): number => (dates.start === NO_DAY ? Infinity : dates.start);

function byPlace(a: PlannedIssue, b: PlannedIssue): number {
  if (a.stream !== b.stream) return a.stream - b.stream;
  // two without dates are equal here: infinity less infinity is no number
  const [from, to] = [place(a), place(b)];
  return from === to ? Number(a.issue.id) - Number(b.issue.id) : from < to ? -1 : 1;
}

const sayDates = ({ dates }: PlannedIssue, today: string): string =>
  dates.start === NO_DAY ? 'No dates' : `${sayDay(fromDayNumber(dates.start), today)} to ${sayDay(fromDayNumber(dates.finish), today)}`;

/** The PIs that it touches, or the one that it aims at. */
function sayPi({ issue, dates }: PlannedIssue, calendar: Calendar): string {
  if (dates.start === NO_DAY) return readProperty(issue.property).property?.targetPi ?? '';
  const [first, last] = [calendar.piAt(fromDayNumber(dates.start)).key, calendar.piAt(fromDayNumber(dates.finish)).key];
  return first === last ? first : `${first} – ${last}`;
}
