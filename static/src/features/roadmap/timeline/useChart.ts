import { useMemo } from 'react';
import { toDayNumber } from '../../../../../src/domain/calendar';
import { makeGraph } from '../../../../../src/domain/dependencies';
import {
  type Bundle, type DatedMilestone, type DrawnLinks, integrationsOf, laneLinks, type Lanes, type LaneSummary, layLanes, layRows, makeScale, type Marker, markersOf, type MilestoneMarks, milestonesOf, rangeOf, type Rows, type Scale, summaries, type Tiers, tiersOf,
} from '../../../geometry/roadmap';
import type { Lookup } from '../view/useLookup';
import type { SettledView } from '../view/settleView';

/** All that the timeline draws, worked out. */
export interface Chart {
  scale: Scale;
  lanes: Lanes;
  rows: Rows;
  sums: LaneSummary[];
  tiers: Tiers;
  markers: Marker[];
  milestones: MilestoneMarks;
  /** Null before the analysis and where none are to be drawn. */
  links: DrawnLinks | null;
  /** Of those, between collapsed lanes. */
  laneLinks: Bundle[];
  /** Last day of the running PI, as a number. */
  committedTo: number;
}

const NOTHING = { count: 0, stream: new Uint16Array(), start: new Int32Array(), finish: new Int32Array() };

/** What of the portfolio is drawn, and in how much room. */
interface Limits {
  shown: Uint8Array | null;
  room: number;
  horizon: number | null;
  milestones: readonly DatedMilestone[] | null;
}

/** Works the chart out, each part anew only when what it hangs on has changed. */
export function useChart(lookup: Lookup, view: SettledView, { shown, room, horizon, milestones }: Limits): Chart {
  const { wiring, calendar, portfolio, inConflict } = lookup;
  const columns = portfolio ?? NOTHING;
  const range = useMemo(() => rangeOf(portfolio, calendar, wiring.today, horizon), [portfolio, calendar, wiring.today, horizon]);
  const scale = useMemo(() => makeScale(range, view.zoom, room), [range, view.zoom, room]);
  const lanes = useMemo(() => layLanes(columns, wiring.streams.length, shown), [columns, wiring.streams.length, shown]);
  const sums = useMemo(() => summaries(lanes, columns, inConflict), [lanes, columns, inConflict]);
  const rows = useMemo(() => layRows(lanes, columns.count, choiceOf(lookup, view.collapsed, view.streams, shown ? lanes : null)), [lanes, columns.count, lookup, view.collapsed, view.streams, shown]);
  const tiers = useMemo(() => tiersOf(calendar, scale, wiring.today), [calendar, scale, wiring.today]);
  const marks = useMarks(lookup, view.hide, scale, milestones);
  const committedTo = useMemo(() => toDayNumber(calendar.piAt(wiring.today).end), [calendar, wiring.today]);
  const links = useLinks(lookup, view.links);
  const between = useMemo(() => (links ? laneLinks(links, rows) : []), [links, rows]);
  return { scale, lanes, rows, sums, tiers, ...marks, committedTo, links, laneLinks: between };
}

function useMarks({ wiring, calendar }: Lookup, hide: SettledView['hide'], scale: Scale, milestones: Limits['milestones']): Pick<Chart, 'markers' | 'milestones'> {
  const hidden = hide.join();
  return useMemo(() => {
    const days = markersOf(calendar, scale, wiring).filter(({ kind }) => kind === 'today' || !hidden.includes('cutoffs'));
    const points = hidden.includes('integration') ? [] : integrationsOf(calendar, scale, wiring);
    const marks = milestonesOf(hidden.includes('milestones') ? [] : (milestones ?? []), wiring.streams.map(({ id }) => id), scale);
    const through = marks.all.map(({ name, day, x }): Marker => ({ kind: 'milestone', day, x, label: name, title: `Milestone ${name}, ${day}` }));
    return { markers: [...points, ...through, ...days], milestones: marks };
  }, [calendar, scale, wiring, hidden, milestones]);
}

/** Lanes of streams that are filtered away are gone; with any filter set, so are those in which nothing is left. */
function choiceOf({ wiring }: Lookup, collapsed: readonly string[], streams: readonly string[], filtered: Lanes | null): { shown: Uint8Array; collapsed: Uint8Array } {
  const isShown = (id: string, lane: number): boolean => (streams.length === 0 || streams.includes(id)) && (!filtered || (filtered.ends[lane] ?? 0) > (filtered.ends[lane - 1] ?? 0));
  return {
    shown: Uint8Array.from(wiring.streams, ({ id }, lane) => Number(isShown(id, lane))),
    collapsed: Uint8Array.from(wiring.streams, ({ id }) => Number(collapsed.includes(id))),
  };
}

function useLinks({ portfolio, analysis }: Lookup, choice: SettledView['links']): DrawnLinks | null {
  const graph = useMemo(() => (portfolio ? makeGraph(portfolio.count, portfolio.links) : null), [portfolio]);
  return useMemo(() => {
    if (!portfolio || !analysis || !graph || choice === 'none') return null;
    const shown = choice === 'all' ? new Uint8Array(analysis.crossStream.length).fill(1) : analysis.crossStream;
    return { ends: portfolio.links, graph, state: analysis.linkState, shown };
  }, [portfolio, analysis, graph, choice]);
}
