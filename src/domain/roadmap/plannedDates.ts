import { NO_DAY } from '../dependencies/Analysis';
import type { Origin, Source } from './origins';
import { ORIGINS } from './origins';

/** The first and the last day of something, as day numbers. */
export interface Span {
  start: number;
  finish: number;
}

/** What is known of when an epic is planned. Day numbers (`toDayNumber`), NO_DAY where nothing is said. */
export interface DateSources {
  /** Of the epic's start field, and of its finish field or due date. */
  ownStart: number;
  ownFinish: number;
  targetPi: Span | null;
  admittedPi: Span | null;
  /** Of its fix versions: the earliest start date and the latest release date, of those that have one. */
  versionStart: number;
  versionFinish: number;
  /** Of its child issues: the earliest start and the latest due date. */
  childrenStart: number;
  childrenFinish: number;
  /** Of its sprints: the first day of the earliest and the last day of the latest. */
  sprintStart: number;
  sprintFinish: number;
}

/** The calendar, as far as plans need it. See `planCalendar`. */
export interface PlanCalendar {
  /** The PI that holds a day. */
  piAt(day: number): Span;
}

/** When an epic is planned: both days, or neither (NO_DAY). The finish is the last day, never before the start. */
export interface PlannedDates {
  start: number;
  finish: number;
  startFrom: Origin;
  finishFrom: Origin;
  /** One source had its start after its finish; they stand the other way round here. */
  reversed: boolean;
}

/**
 * The days on which an epic is planned, and where each came from. Bound by bound the first of ORIGINS that gives one wins, and a bound
 * that nothing gives is the edge of the PI that holds the other one.
 *
 * A start after the finish is never handed on. Of two sources the stronger keeps its bound, and the other bound is asked of the next
 * source that fits. One source that contradicts itself is read the other way round and marked `reversed`.
 *
 * It makes nothing but its result, since a roadmap calls it for tens of thousands of epics while a person waits.
 *
 * @example plannedDates({ ...nothing, ownStart: 20_500, targetPi: { start: 20_457, finish: 20_561 } }, calendar)
 * // { start: 20500, finish: 20561, startFrom: 'own', finishFrom: 'target-pi', reversed: false }
 */
export function plannedDates(sources: DateSources, calendar: PlanCalendar): PlannedDates {
  const starts = firstThatGives('start', sources);
  const finishes = firstThatGives('finish', sources);
  if (starts === finishes) return starts === LADDER.length ? UNPLANNED : fromOne(starts, sources);
  return starts < finishes ? fromStart(starts, sources, calendar) : fromFinish(finishes, sources, calendar);
}

type Bound = keyof Span;

const SPANS: Record<Source, Record<Bound, (sources: DateSources) => number>> = {
  own: { start: ({ ownStart }) => ownStart, finish: ({ ownFinish }) => ownFinish },
  'target-pi': { start: ({ targetPi }) => targetPi?.start ?? NO_DAY, finish: ({ targetPi }) => targetPi?.finish ?? NO_DAY },
  'admitted-pi': { start: ({ admittedPi }) => admittedPi?.start ?? NO_DAY, finish: ({ admittedPi }) => admittedPi?.finish ?? NO_DAY },
  version: { start: ({ versionStart }) => versionStart, finish: ({ versionFinish }) => versionFinish },
  children: { start: ({ childrenStart }) => childrenStart, finish: ({ childrenFinish }) => childrenFinish },
  sprint: { start: ({ sprintStart }) => sprintStart, finish: ({ sprintFinish }) => sprintFinish },
};

const isSource = (origin: Origin): origin is Source => origin in SPANS;
const LADDER = ORIGINS.filter(isSource).map((origin) => ({ origin, ...SPANS[origin] }));
type Rung = (typeof LADDER)[number];

const UNPLANNED: PlannedDates = Object.freeze({ start: NO_DAY, finish: NO_DAY, startFrom: 'none', finishFrom: 'none', reversed: false });

/** The strongest source that gives a bound within limits, as its place on the ladder; its length where none does. */
function firstThatGives(bound: Bound, sources: DateSources, least = -Infinity, most = Infinity): number {
  let at = 0;
  for (; at < LADDER.length; at++) {
    const day = rung(at)[bound](sources);
    if (day !== NO_DAY && day >= least && day <= most) break;
  }
  return at;
}

const rung = (at: number): Rung => LADDER[at] as Rung;

function fromOne(at: number, sources: DateSources): PlannedDates {
  const { origin, start, finish } = rung(at);
  const first = start(sources);
  const last = finish(sources);
  return { start: Math.min(first, last), finish: Math.max(first, last), startFrom: origin, finishFrom: origin, reversed: first > last };
}

/** The start stands; the finish is the first that does not lie before it. */
function fromStart(at: number, sources: DateSources, calendar: PlanCalendar): PlannedDates {
  const { origin, start: read } = rung(at);
  const start = read(sources);
  const other = LADDER[firstThatGives('finish', sources, start)];
  const finish = other ? other.finish(sources) : calendar.piAt(start).finish;
  return { start, finish, startFrom: origin, finishFrom: other?.origin ?? 'pi-of-other-end', reversed: false };
}

/** The finish stands; the start is the first that does not lie after it. */
function fromFinish(at: number, sources: DateSources, calendar: PlanCalendar): PlannedDates {
  const { origin, finish: read } = rung(at);
  const finish = read(sources);
  const other = LADDER[firstThatGives('start', sources, -Infinity, finish)];
  const start = other ? other.start(sources) : calendar.piAt(finish).start;
  return { start, finish, startFrom: other?.origin ?? 'pi-of-other-end', finishFrom: origin, reversed: false };
}
