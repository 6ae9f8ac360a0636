import type { Wiring } from '../../../contract';
import { type Calendar, piSeqsOf } from '../../cadence';
import type { Plans } from '../../dependencies';
import { NO_DAY } from '../../dependencies';
import { stateOf, streamOf } from '../../epics';
import { readProperty } from '../../intake';
import { isByPi } from '../isByPi';
import { ORIGINS } from '../origins';
import { planCalendar } from '../planCalendar';
import { type PlannedDates, plannedDates, type Span } from '../plannedDates';
import { dateSourcesOf } from './dateSourcesOf';
import { idIn, type RoadmapIssue } from './RoadmapIssue';

/** An epic with what its fields come to. */
export interface PlannedIssue {
  issue: RoadmapIssue;
  /** Its stream's place in the wiring. */
  stream: number;
  /** Null for a status that is not mapped. */
  state: ReturnType<typeof stateOf>;
  dates: PlannedDates;
}

type Rules = Pick<Wiring, 'fields' | 'cadence' | 'streams' | 'statuses' | 'epicTypeIds'>;

const NOT_READ: ReadonlyMap<string, Span> = new Map();

/**
 * The portfolio epics among issues, each with its plan. What lies in no stream that the reader sees, or is of another type, is left out.
 *
 * @param children by epic id; see `childSpans`
 * @example plannedIssues(found, wiring, calendar)[0]?.dates.start // 20832
 */
export function plannedIssues(issues: readonly RoadmapIssue[], rules: Rules, calendar: Calendar, children = NOT_READ): PlannedIssue[] {
  const days = planCalendar(calendar);
  return issues.flatMap((issue): PlannedIssue[] => {
    const stream = streamOf(rules.streams, idIn(issue.fields['project']));
    if (!stream || !rules.epicTypeIds.includes(idIn(issue.fields['issuetype']))) return [];
    const dates = plannedDates(dateSourcesOf(issue, rules, calendar, children.get(issue.id) ?? null), days);
    return [{ issue, stream: rules.streams.indexOf(stream), state: stateOf(rules.statuses, idIn(issue.fields['status'])), dates }];
  });
}

const WEAKER = new Set(ORIGINS.slice(ORIGINS.indexOf('children')).concat('none'));

/**
 * Ids of the epics that no source stronger than their children gives both bounds: whose children must be read to know.
 *
 * @example needChildren(plannedIssues(found, wiring, calendar)) // ['10101']
 */
export const needChildren = (planned: readonly PlannedIssue[]): string[] =>
  planned.filter(({ dates }) => WEAKER.has(dates.startFrom) || WEAKER.has(dates.finishFrom)).map(({ issue }) => issue.id);

/**
 * Whether an epic is anything to plan or to look back on: one that is done and has no dates is neither.
 *
 * @example isPlanned(planned)
 */
export const isPlanned = ({ state, dates }: Pick<PlannedIssue, 'state' | 'dates'>): boolean => state !== 'done' || dates.start !== NO_DAY;

/**
 * Whether an epic belongs to some PIs: its dates touch one, or it has none and aims at one.
 *
 * @example isWithin(planned, wiring.pis.slice(0, 4))
 */
export function isWithin({ issue, dates }: PlannedIssue, pis: readonly { key: string; span: Span }[]): boolean {
  if (dates.start !== NO_DAY) return pis.some(({ span }) => dates.start <= span.finish && dates.finish >= span.start);
  const target = readProperty(issue.property).property?.targetPi ?? null;
  return pis.some(({ key }) => key === target);
}

/** The columns that link states are worked out from. Values say nothing there, so they are left empty. */
export function plansOf(planned: readonly PlannedIssue[], calendar: Calendar, streams: number): Plans {
  const start = Int32Array.from(planned, ({ dates }) => dates.start);
  const finish = Int32Array.from(planned, ({ dates }) => dates.finish);
  return {
    count: planned.length,
    start,
    finish,
    byPi: Uint8Array.from(planned, ({ dates }) => Number(isByPi(dates.startFrom, dates.finishFrom))),
    startPi: piSeqsOf(calendar, start, NO_DAY),
    finishPi: piSeqsOf(calendar, finish, NO_DAY),
    done: Uint8Array.from(planned, ({ state }) => Number(state === 'done')),
    stream: Uint16Array.from(planned, ({ stream }) => stream),
    streams,
    value: new Float64Array(planned.length).fill(NaN),
  };
}
