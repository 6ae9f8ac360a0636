import type { Wiring } from '../../../../../src/contract';
import { type Calendar, makeCalendar, piSeqsOf } from '../../../../../src/domain/cadence';
import { fromDayNumber } from '../../../../../src/domain/calendar';
import { NO_DAY, type Plans } from '../../../../../src/domain/dependencies';
import { stateOf } from '../../../../../src/domain/epics';
import { isByPi, planCalendar, type PlannedDates, plannedDates } from '../../../../../src/domain/roadmap';
import type { FetchedIssue } from '../../../bridge/bridge';
import { decodeEpic } from '../../../portfolio/decode/decodeEpic';
import { dateSourcesOf } from './dateSourcesOf';
import type { PlannedEnd } from './sayLink';

export interface IssuePlans {
  /** By issue id: its place in `plans` and `ends`. */
  rows: Map<string, number>;
  plans: Plans;
  ends: PlannedEnd[];
}

/**
 * The plans of a few issues, as the analysis takes them and as sentences need them. By the same rules as the whole portfolio, but
 * without their child issues, which nobody has read here.
 *
 * @example plansOfIssues(fetched, wiring).ends[0] // { key: 'DAT-1', start: '2026-09-21', finish: '2027-01-17', pis: null, done: false }
 */
export function plansOfIssues(issues: readonly FetchedIssue[], wiring: Wiring): IssuePlans {
  const calendar = makeCalendar(wiring.cadence);
  const days = planCalendar(calendar);
  const dates = issues.map((issue) => plannedDates(dateSourcesOf(decodeEpic(issue, wiring), calendar), days));
  const done = issues.map((issue) => stateOf(wiring.statuses, (issue.fields['status'] as { id?: string } | undefined)?.id ?? '') === 'done');
  return {
    rows: new Map(issues.map(({ id }, row) => [id, row])),
    plans: columnsOf(dates, done, calendar),
    ends: issues.map(({ key }, row) => endOf(key, dates[row], done[row] ?? false, calendar)),
  };
}

/** Streams and values say nothing of a link's state, so they are left empty. */
function columnsOf(dates: readonly PlannedDates[], done: readonly boolean[], calendar: Calendar): Plans {
  const count = dates.length;
  const start = Int32Array.from(dates, (planned) => planned.start);
  const finish = Int32Array.from(dates, (planned) => planned.finish);
  return {
    count,
    start,
    finish,
    byPi: Uint8Array.from(dates, ({ startFrom, finishFrom }) => Number(isByPi(startFrom, finishFrom))),
    startPi: piSeqsOf(calendar, start, NO_DAY),
    finishPi: piSeqsOf(calendar, finish, NO_DAY),
    done: Uint8Array.from(done, Number),
    stream: new Uint16Array(count),
    streams: 1,
    value: new Float64Array(count).fill(NaN),
  };
}

function endOf(key: string, planned: PlannedDates | undefined, done: boolean, calendar: Calendar): PlannedEnd {
  if (!planned || planned.start === NO_DAY) return { key, start: null, finish: null, pis: null, done };
  const [start, finish] = [fromDayNumber(planned.start), fromDayNumber(planned.finish)];
  const rough = isByPi(planned.startFrom, planned.finishFrom);
  return { key, start, finish, pis: rough ? { start: calendar.piAt(start).name, finish: calendar.piAt(finish).name } : null, done };
}
