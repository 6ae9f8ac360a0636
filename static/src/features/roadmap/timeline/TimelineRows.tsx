import { memo, type ReactNode, useState } from 'react';
import { assignSlots, CHAIN, type MilestoneMark, type ReleaseMark, type RowWindow, type Slots } from '../../../geometry/roadmap';
import { isFull } from '../facts/isFull';
import type { Stubs } from '../facts/stubsOf';
import type { ProgressOf } from '../../../portfolio/progress/useChildProgress';
import type { Lookup } from '../view/useLookup';
import { EpicRow } from './EpicRow';
import { LaneRow } from './LaneRow';
import type { Active } from './useActive';
import type { Chart } from './useChart';

interface Props {
  lookup: Lookup;
  chart: Chart;
  window: RowWindow;
  releases: readonly (readonly ReleaseMark[])[];
  label: number;
  active: Active;
  reading: boolean;
  /** Null where all streams are shown. */
  stubs: Stubs | null;
  progress: ProgressOf;
}

const NO_RELEASES: readonly ReleaseMark[] = [];
const NO_MILESTONES: readonly MilestoneMark[] = [];

/** The rows on screen, in order, and the active one wherever it is, so that a screen reader never loses it. */
export const TimelineRows = memo(function TimelineRows(props: Props) {
  const { chart, window, active } = props;
  const slots = useSlots(window);
  const rows: ReactNode[] = slots.map((slot, at) => rowOf(props, window.first + at, slot));
  if (active.row >= 0 && active.row < window.first) rows.unshift(rowOf(props, active.row, 'active'));
  if (active.row >= window.end && active.row < chart.rows.items.length) rows.push(rowOf(props, active.row, 'active'));
  return <>{rows}</>;
});

/** A key a row, so that elements are used again. */
function useSlots(window: RowWindow): readonly number[] {
  const [known, setKnown] = useState<Slots>({ first: 0, slots: [] });
  if (known.first === window.first && known.slots.length === window.end - window.first) return known.slots;
  const next = assignSlots(known, window);
  setKnown(next);
  return next.slots;
}

function rowOf(props: Props, row: number, slot: number | 'active'): ReactNode {
  const { lookup, chart, label, active, stubs, progress } = props;
  const item = chart.rows.items[row] ?? 0;
  if (item < 0) return laneRowOf(props, row, slot, -1 - item);
  return isFull(lookup) && <EpicRow key={slot} row={row} label={label} scale={chart.scale} active={row === active.row} lookup={lookup} epic={item} committedTo={chart.committedTo} light={lightOf(active, item)} stubs={stubs?.get(item)} progress={progress(item)} />;
}

function laneRowOf({ lookup, chart, releases, label, active, reading }: Props, row: number, slot: number | 'active', lane: number): ReactNode {
  const sum = chart.sums[lane];
  const next = chart.rows.items[row + 1];
  const collapsed = (next === undefined || next < 0) && (sum?.epics ?? 0) > 0;
  return sum && <LaneRow key={slot} row={row} label={label} scale={chart.scale} active={row === active.row} sum={sum} name={lookup.wiring.streams[lane]?.name ?? ''} releases={releases[lane] ?? NO_RELEASES} milestones={chart.milestones.lanes[lane] ?? NO_MILESTONES} today={lookup.wiring.today} collapsed={collapsed} reading={reading} />;
}

function lightOf({ focus }: Active, epic: number): 'lit' | 'dim' | 'plain' {
  if (!focus) return 'plain';
  return focus.chain[epic] === CHAIN.none ? 'dim' : 'lit';
}
