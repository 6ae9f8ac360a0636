import type { Day, KanbanState, Settings, Wiring } from '../../src/contract';
import { toDayNumber } from '../../src/domain/calendar';
import { makeCalendar } from '../../src/domain/cadence';
import { analyse, type Analysis } from '../../src/domain/dependencies';
import { choicesOf } from '../../src/domain/intake';
import { type Origin, ORIGINS } from '../../src/domain/roadmap';
import { KANBAN_STATES } from '../../src/domain/settings';
import { plansOf } from '../../static/src/portfolio/plansOf';
import { ADMISSIONS, NONE_16, NONE_32, type Portfolio } from '../../static/src/portfolio/Portfolio';
import { packTexts } from '../../static/src/portfolio/Texts';
import { aSettings } from './aSettings';

export interface EpicDrawing {
  key: string;
  /** Index in `streams`; 0 if left out. */
  stream?: number;
  start?: Day;
  finish?: Day;
  /** Where both dates come from; `own` if left out. */
  from?: Origin;
  /** Days that child issues begin before its dates and end after them. */
  beyond?: [before: number, after: number];
  state?: KanbanState;
  targetPi?: string;
  admitted?: string;
  value?: number;
  wsjf?: number;
  /** Readiness criteria that do not hold: 0 is ready; left out, nobody has looked. */
  missing?: number;
  owner?: string;
  summary?: string;
}

export interface PortfolioDrawing {
  streams?: string[];
  epics: EpicDrawing[];
  links?: [provider: string, consumer: string][];
  today?: Day;
}

/** Streams by name, each with one project; the rest as in the seeded story. */
export function aWiring(streams: string[] = ['Payments', 'Channels'], { today = '2026-11-24', settings = aSettings() }: { today?: Day; settings?: Settings } = {}): Wiring {
  const windows = choicesOf(makeCalendar(settings.cadence), today, settings.intake.leadDays);
  return {
    streams: streams.map((name, index) => ({ id: name.toLowerCase(), name, kind: 'art', projectIds: [String(20_001 + index)], capacity: null })),
    epics: settings.epics, epicTypeIds: ['10000'], statuses: settings.statuses, dependencies: settings.dependencies,
    fields: settings.fields, reading: settings.reading, cadence: settings.cadence, leadDays: settings.intake.leadDays, wip: settings.wip,
    pis: windows.map(({ pi }) => pi), windows, today, asOf: `${today}T09:00:00.000Z`,
  };
}

/**
 * A portfolio as the reader would hand it over, in the order of `epics`, with its real analysis.
 *
 * @example aPortfolio({ epics: [{ key: 'DAT-1', finish: '2027-01-17', start: '2026-09-21' }, { key: 'PAY-1', … }], links: [['DAT-1', 'PAY-1']] })
 */
export function aPortfolio({ streams = ['Payments', 'Channels'], epics, links = [], today = '2026-11-24' }: PortfolioDrawing): { wiring: Wiring; portfolio: Portfolio; analysis: Analysis } {
  const wiring = aWiring(streams, { today });
  const calendar = makeCalendar(wiring.cadence);
  const day = (text: Day | undefined) => (text === undefined ? NONE_32 : toDayNumber(text));
  const pi = (key: string | undefined) => (key === undefined ? NONE_32 : (calendar.piByKey(key)?.seq ?? NONE_32));
  const row = new Map(epics.map(({ key }, index) => [key, index]));
  const people = [...new Set(epics.flatMap(({ owner }) => (owner === undefined ? [] : [owner])))];
  const count = epics.length;
  const origins = Uint8Array.from(epics, ({ start, from = 'own' }) => ORIGINS.indexOf(start === undefined ? 'none' : from));
  const drawn = links.map(([from, to]) => [row.get(from), row.get(to)] as [number, number]);
  const portfolio: Portfolio = {
    count,
    ids: Float64Array.from(epics, (_, index) => 10_000 + index),
    keys: packTexts(epics.map(({ key }) => key)),
    summaries: packTexts(epics.map(({ key, summary }) => summary ?? `Summary of ${key}`)),
    stream: Uint16Array.from(epics, ({ stream = 0 }) => stream),
    project: Uint16Array.from(epics, ({ stream = 0 }) => stream),
    type: new Uint16Array(count),
    status: Uint16Array.from(epics, ({ state = 'ready' }) => KANBAN_STATES.indexOf(state)),
    state: Uint8Array.from(epics, ({ state = 'ready' }) => KANBAN_STATES.indexOf(state)),
    owner: Uint16Array.from(epics, ({ owner }) => (owner === undefined ? NONE_16 : people.indexOf(owner))),
    start: Int32Array.from(epics, ({ start }) => day(start)),
    finish: Int32Array.from(epics, ({ finish }) => day(finish)),
    startFrom: origins,
    finishFrom: origins.slice(),
    childrenBefore: Int32Array.from(epics, ({ beyond }) => beyond?.[0] ?? 0),
    childrenAfter: Int32Array.from(epics, ({ beyond }) => beyond?.[1] ?? 0),
    targetPi: Int32Array.from(epics, ({ targetPi }) => pi(targetPi)),
    admittedPi: Int32Array.from(epics, ({ admitted }) => pi(admitted)),
    admission: Uint8Array.from(epics, ({ admitted }) => ADMISSIONS.indexOf(admitted === undefined ? 'none' : 'admitted')),
    value: Float64Array.from(epics, ({ value }) => value ?? NaN),
    size: new Float64Array(count).fill(NaN),
    wsjf: Float64Array.from(epics, ({ wsjf }) => wsjf ?? NaN),
    readiness: Uint8Array.from(epics, ({ missing }) => (missing === undefined ? 0 : missing === 0 ? 1 : 2)),
    missing: Uint16Array.from(epics, ({ missing }) => missing ?? 0),
    versions: { ends: new Uint32Array(count), items: new Uint16Array() },
    sprints: { ends: new Uint32Array(count), items: new Uint16Array() },
    links: { from: Int32Array.from(drawn, ([from]) => from), to: Int32Array.from(drawn, ([, to]) => to), type: new Uint16Array(drawn.length), ids: Float64Array.from(drawn, (_, index) => index + 1) },
    outside: new Uint16Array(count),
    cutOff: new Uint8Array(count),
    tables: {
      projects: streams.map((name, index) => ({ id: String(20_001 + index), name, key: name.slice(0, 3).toUpperCase() })),
      types: [{ id: '10000', name: 'Epic' }],
      statuses: KANBAN_STATES.map((state, index) => ({ id: String(10_101 + index), name: state, category: state === 'done' ? 'done' : state === 'implementing' ? 'indeterminate' : 'new' })),
      people: people.map((name) => ({ id: name, name })),
      versionNames: [],
      sprintNames: [],
      linkTypes: [{ id: '10000', name: 'Blocks' }],
    },
  };
  return { wiring, portfolio, analysis: analyse(plansOf(portfolio, calendar, streams.length), portfolio.links) };
}
