import type { Calendar } from '../../../../src/domain/cadence';
import { AGREES, disagreementOf, ORIGINS, planCalendar, plannedDates } from '../../../../src/domain/roadmap';
import { NONE_32, type Portfolio } from '../Portfolio';
import { dateSourcesIn, pisIn } from './dateSourcesIn';
import type { EpicStore } from './EpicStore';

type Planned = Pick<Portfolio, 'start' | 'finish' | 'startFrom' | 'finishFrom' | 'childrenBefore' | 'childrenAfter' | 'targetPi' | 'admittedPi'>;

/**
 * The planned days of rows, by `plannedDates`, with where each came from and how far child issues reach beyond them; and the PIs that
 * the rows name.
 *
 * @param done ids of the statuses that stand for done
 */
export function plannedColumnsOf(store: EpicStore, rows: readonly number[], calendar: Calendar, done: ReadonlySet<string>): Planned {
  const sources = dateSourcesIn(store, calendar);
  const days = planCalendar(calendar);
  const planned: Planned = { ...emptyDays(rows.length), ...pisOf(store, rows, calendar) };
  rows.forEach((row, place) => {
    const asked = sources(row);
    const dates = plannedDates(asked, days);
    const { before, after } = done.has(store.statusOf(row)) ? AGREES : disagreementOf(dates, { start: asked.childrenStart, finish: asked.childrenFinish });
    planned.start[place] = dates.start;
    planned.finish[place] = dates.finish;
    planned.startFrom[place] = ORIGINS.indexOf(dates.startFrom);
    planned.finishFrom[place] = ORIGINS.indexOf(dates.finishFrom);
    planned.childrenBefore[place] = before;
    planned.childrenAfter[place] = after;
  });
  return planned;
}

const emptyDays = (count: number): Omit<Planned, 'targetPi' | 'admittedPi'> => ({
  start: new Int32Array(count), finish: new Int32Array(count), startFrom: new Uint8Array(count), finishFrom: new Uint8Array(count),
  childrenBefore: new Int32Array(count), childrenAfter: new Int32Array(count),
});

function pisOf(store: EpicStore, rows: readonly number[], calendar: Calendar): Pick<Planned, 'targetPi' | 'admittedPi'> {
  const seqs = pisIn(store, calendar).map((pi) => pi?.seq ?? NONE_32);
  const column = (places: readonly number[]): Int32Array => Int32Array.from(rows, (row) => seqs[places[row] as number] ?? NONE_32);
  return { targetPi: column(store.numbers.targetPi), admittedPi: column(store.numbers.admittedPi) };
}
