import type { KeyboardEvent } from 'react';
import { nextZoom } from '../../../geometry/roadmap';
import type { BarMove } from '../move/useBarMove';
import type { ChangeView } from '../view/useViewState';
import type { SettledView } from '../view/settleView';
import { HEAD_HEIGHT, ROW_HEIGHT } from './layout';
import type { Active } from './useActive';
import type { Chart } from './useChart';
import type { Panning } from './usePanning';

interface Props {
  chart: Chart;
  active: Active;
  panning: Panning;
  view: SettledView;
  onView: ChangeView;
  toggleLane: (lane: number) => void;
  openCard: (epic: number) => void;
  closeCard: () => void;
  move: BarMove | null;
  height: number;
}

/**
 * The keys of the chart: arrows move between rows and pan, on a lane's head left and right collapse and expand; plus and minus zoom;
 * Home and End go to the ends; Enter opens an epic's card or turns a lane; M moves it to another PI; Escape calls a move off or lights
 * everything again; T shows the table.
 */
export function useKeys(props: Props): (event: KeyboardEvent) => void {
  const actions = actionsOf(props);
  return (event) => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
    if (!action || event.target !== event.currentTarget) return;
    event.preventDefault();
    action();
  };
}

function actionsOf({ chart, active, panning, view, onView, toggleLane, openCard, closeCard, move, height }: Props): Record<string, () => void> {
  const goTo = mover(chart, active, panning);
  const page = Math.max(1, Math.floor((height - HEAD_HEIGHT) / ROW_HEIGHT) - 1);
  const last = chart.rows.items.length - 1;
  const lane = laneAt(chart, active.row);
  const zoom = (step: 1 | -1): void => onView({ zoom: nextZoom(view.zoom, step, chart.scale.dayWidth) });
  const turn = (wanted: 'collapsed' | 'expanded', otherwise: () => void) => (): void => {
    if (lane === null) otherwise();
    else if (isCollapsed(chart, lane) !== (wanted === 'collapsed')) toggleLane(lane);
  };
  const begin = (): void => void (active.issueId !== null && move?.begin(active.issueId, 'choice'));
  return {
    ArrowDown: () => goTo(active.row + 1),
    ArrowUp: () => goTo(Math.max(0, active.row - 1)),
    PageDown: () => goTo(Math.min(last, active.row + page)),
    PageUp: () => goTo(Math.max(0, active.row - page)),
    Home: () => goTo(0),
    End: () => goTo(last),
    ArrowLeft: turn('collapsed', () => panning.pan(-1)),
    ArrowRight: turn('expanded', () => panning.pan(1)),
    Enter: () => (lane !== null ? toggleLane(lane) : active.epic !== null && openCard(active.epic)),
    ' ': () => (lane !== null ? toggleLane(lane) : active.epic !== null && openCard(active.epic)),
    Escape: () => {
      if (move?.moving) return move.cancel();
      closeCard();
      active.clear();
    },
    '+': () => zoom(1),
    '=': () => zoom(1),
    '-': () => zoom(-1),
    '0': () => onView({ zoom: 'fit' }),
    m: begin,
    M: begin,
    t: () => onView({ as: 'table' }),
    T: () => onView({ as: 'table' }),
  };
}

function mover({ rows }: Chart, active: Active, panning: Panning): (row: number) => void {
  return (row) => {
    const item = rows.items[row];
    if (item === undefined) return;
    active.choose(item);
    panning.revealRow(row);
    if (item >= 0) panning.revealBar(item);
  };
}

function laneAt({ rows }: Chart, row: number): number | null {
  const item = rows.items[row];
  return item !== undefined && item < 0 ? -1 - item : null;
}

/** A collapsed lane's head is followed by no epic of its own. */
const isCollapsed = ({ rows, lanes }: Chart, lane: number): boolean => {
  const first = lanes.order[lanes.ends[lane - 1] ?? 0];
  return first !== undefined && rows.rowOf[first] === rows.headOf[lane];
};
