import type { Calendar } from '../../../../src/domain/cadence';
import { parseDay } from '../../../../src/domain/calendar';
import { ORIGINS, planCalendar, plannedDates, spanOf, type DateSources, type Span } from '../../../../src/domain/roadmap';
import { NONE_32, type Portfolio } from '../Portfolio';
import type { EpicStore } from './EpicStore';

type Planned = Pick<Portfolio, 'start' | 'finish' | 'startFrom' | 'finishFrom' | 'targetPi' | 'admittedPi'>;

/** The planned days of rows, by `plannedDates`, with where each came from; and the PIs that the rows name. */
export function plannedColumnsOf(store: EpicStore, rows: readonly number[], calendar: Calendar): Planned {
  const sources = dateSourcesIn(store, calendar);
  const days = planCalendar(calendar);
  const seqs = pisIn(store, calendar).map((pi) => pi?.seq ?? NONE_32);
  const planned: Planned = {
    start: new Int32Array(rows.length),
    finish: new Int32Array(rows.length),
    startFrom: new Uint8Array(rows.length),
    finishFrom: new Uint8Array(rows.length),
    targetPi: Int32Array.from(rows, (row) => seqs[store.numbers.targetPi[row] as number] ?? NONE_32),
    admittedPi: Int32Array.from(rows, (row) => seqs[store.numbers.admittedPi[row] as number] ?? NONE_32),
  };
  rows.forEach((row, place) => {
    const { start, finish, startFrom, finishFrom } = plannedDates(sources(row), days);
    planned.start[place] = start;
    planned.finish[place] = finish;
    planned.startFrom[place] = ORIGINS.indexOf(startFrom);
    planned.finishFrom[place] = ORIGINS.indexOf(finishFrom);
  });
  return planned;
}

/** Epics that no source stronger than their children gives both bounds. Children must not have been rolled up yet. */
export function needsChildren(store: EpicStore, calendar: Calendar): number[] {
  const sources = dateSourcesIn(store, calendar);
  const days = planCalendar(calendar);
  const weaker = new Set(ORIGINS.slice(ORIGINS.indexOf('children')).concat('none'));
  return [...store.keys.keys()]
    .filter((row) => {
      const { startFrom, finishFrom } = plannedDates(sources(row), days);
      return weaker.has(startFrom) || weaker.has(finishFrom);
    })
    .map((row) => store.idOf(row))
    .sort((a, b) => a - b);
}

const pisIn = (store: EpicStore, calendar: Calendar) => store.tables.pis.items.map(({ id }) => calendar.piByKey(id));

/** Reads the sources of one row after another; what many rows share is worked out once. */
function dateSourcesIn(store: EpicStore, calendar: Calendar): (row: number) => DateSources {
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
