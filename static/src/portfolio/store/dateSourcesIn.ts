import type { Calendar } from '../../../../src/domain/cadence';
import { parseDay } from '../../../../src/domain/calendar';
import { spanOf, type DateSources, type Span } from '../../../../src/domain/roadmap';
import { NONE_32 } from '../Portfolio';
import type { EpicStore } from './EpicStore';

/** The PIs that the store's rows name, as the calendar has them. */
export const pisIn = (store: EpicStore, calendar: Calendar) => store.tables.pis.items.map(({ id }) => calendar.piByKey(id));

/** Reads the sources of one row after another; what many rows share is worked out once. @example dateSourcesIn(store, calendar)(0).ownStart */
export function dateSourcesIn(store: EpicStore, calendar: Calendar): (row: number) => DateSources {
  const { numbers, tables } = store;
  const pis = pisIn(store, calendar).map((pi) => pi && spanOf(pi));
  const versions = tables.versionNames.items.map(({ startDate, releaseDate }) => spanFrom(startDate, releaseDate));
  const sprints = tables.sprintNames.items.map(({ startDate, endDate }) => spanFrom(startDate, endDate));
  return (row) => {
    const version = hull(store.versions.get(row), versions);
    const sprint = hull(store.sprints.get(row), sprints);
    return {
      ownStart: numbers.start[row] as number,
      ownFinish: numbers.finish[row] as number,
      targetPi: pis[numbers.targetPi[row] as number] ?? null,
      admittedPi: pis[numbers.admittedPi[row] as number] ?? null,
      versionStart: version.start,
      versionFinish: version.finish,
      childrenStart: numbers.childStart[row] as number,
      childrenFinish: numbers.childFinish[row] as number,
      sprintStart: sprint.start,
      sprintFinish: sprint.finish,
    };
  };
}

const NOWHERE: Span = { start: NONE_32, finish: NONE_32 };

const dayOr = (text: string | null): number => {
  const day = text === null ? NaN : parseDay(text);
  return Number.isNaN(day) ? NONE_32 : day;
};

const spanFrom = (start: string | null, finish: string | null): Span => ({ start: dayOr(start), finish: dayOr(finish) });

/** From the earliest start to the latest finish of those that have one. */
function hull(places: readonly number[], spans: readonly Span[]): Span {
  if (places.length === 0) return NOWHERE;
  let { start, finish } = NOWHERE;
  for (const place of places) {
    const span = spans[place] ?? NOWHERE;
    if (span.start !== NONE_32) start = start === NONE_32 ? span.start : Math.min(start, span.start);
    finish = Math.max(finish, span.finish);
  }
  return { start, finish };
}
