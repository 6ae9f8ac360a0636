import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { Pi } from '../../../../../src/contract';
import { fromDayNumber } from '../../../../../src/domain/calendar';
import { dayAt } from '../../../geometry/roadmap';
import { movePreview } from '../../move/movePreview';
import { epicUnder } from '../timeline/findRow';
import type { Chart } from '../timeline/useChart';
import type { Lookup } from '../view/useLookup';
import type { BarMove } from './useBarMove';
import { usePress } from './usePress';

/** For the chart's box: dragging a bar to another PI. A click that ends a drag is none. */
export interface BarDrag {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  onPointerCancel: () => void;
  /** A long press of a finger opens no menu. */
  onContextMenu: (event: MouseEvent) => void;
  /** Whether the click that just came is the end of a drag. */
  isDrop: () => boolean;
}

/** So near an edge, what is dragged pulls the chart along. */
const EDGE = 40;
const STEP = 24;

/** Drags with mouse and pen, and with a finger after a long press, so that a finger can still scroll. */
export function useBarDrag(box: RefObject<HTMLElement>, chart: Chart, label: number, lookup: Lookup, move: BarMove | null): BarDrag {
  const dropped = useRef(false);
  const onDrag = (epic: number): void => move?.begin(lookup.portfolio?.ids[epic] ?? NaN, 'drag');
  const { press, tell } = usePress(box, { movable: move !== null, dragged: move?.moving?.how === 'drag', onDrag });
  const aimedAt = (x: number): Pi | null => piUnder(box.current, x, chart, label, lookup);
  const cancel = (): void => {
    if (press.current?.phase === 'dragging') move?.cancel();
    tell({ type: 'over' }, 0);
  };
  return {
    onPointerDown: ({ target, button, pointerType, pointerId, isPrimary, clientX: x, clientY: y }) => {
      dropped.current = false;
      if (!isPrimary) return cancel();
      const bar = move && button === 0 ? (target as Element).closest('.rm-bar') : null;
      const epic = bar && epicUnder(bar, chart.rows);
      if (epic === null) return cancel();
      tell({ type: 'down', epic, x, y, touch: pointerType === 'touch' }, pointerId);
    },
    onPointerMove: ({ pointerId, isPrimary, clientX: x, clientY: y }) => {
      if (!press.current || !move || !isPrimary) return;
      tell({ type: 'moved', x, y }, pointerId);
      if (press.current?.phase !== 'dragging' || !press.current.away) return;
      pull(box.current, x, label);
      move.aim(aimedAt(x)?.key ?? null);
    },
    onPointerUp: ({ pointerId, isPrimary, clientX }) => {
      const last = press.current;
      if (!isPrimary) return;
      tell({ type: 'over' }, pointerId);
      if (last?.phase !== 'dragging' || !move) return;
      dropped.current = true;
      const pi = last.away ? aimedAt(clientX) : null;
      if (pi && move.epic && movePreview(pi, move.epic, lookup.wiring).allowed) move.move(pi.key);
      else move.cancel();
    },
    onPointerCancel: cancel,
    onContextMenu: (event) => {
      if (press.current?.touch) event.preventDefault();
    },
    isDrop: () => dropped.current,
  };
}

/** The PI under the pointer; null over the names and outside the chart. */
function piUnder(box: HTMLElement | null, clientX: number, { scale }: Chart, label: number, { calendar }: Lookup): Pi | null {
  if (!box) return null;
  const seen = clientX - box.getBoundingClientRect().left - label;
  const day = dayAt(scale, seen + box.scrollLeft);
  return seen < 0 || seen > box.clientWidth - label || day > scale.to ? null : calendar.piAt(fromDayNumber(day));
}

function pull(box: HTMLElement | null, clientX: number, label: number): void {
  if (!box) return;
  const { left, right } = box.getBoundingClientRect();
  if (clientX > right - EDGE) box.scrollBy({ left: STEP });
  else if (clientX < left + label + EDGE) box.scrollBy({ left: -STEP });
}
