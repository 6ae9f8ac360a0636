import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { Pi } from '../../../../../src/contract';
import { fromDayNumber } from '../../../../../src/domain/calendar';
import { dayAt } from '../../../geometry/roadmap';
import { movePreview } from '../../move/movePreview';
import { epicUnder } from '../timeline/findRow';
import type { Chart } from '../timeline/useChart';
import type { Lookup } from '../view/useLookup';
import type { BarMove } from './useBarMove';

/** For the chart's box: dragging a bar to another PI. A click that ends a drag is none. */
export interface BarDrag {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  onPointerCancel: () => void;
  /** Whether the click that just came is the end of a drag. */
  isDrop: () => boolean;
}

/** A hand that only wanted to click trembles less than this. */
const LEAST_WAY = 6;
/** So near an edge, what is dragged pulls the chart along. */
const EDGE = 40;
const STEP = 24;

/** Drags with mouse and pen; a finger scrolls, and moves through the epic's card instead. */
export function useBarDrag(box: RefObject<HTMLElement>, chart: Chart, label: number, lookup: Lookup, move: BarMove | null): BarDrag {
  const press = useRef<{ epic: number; x: number; dragging: boolean } | null>(null);
  const dropped = useRef(false);
  const dragged = move?.moving?.how === 'drag';
  useEffect(() => {
    if (!dragged && press.current?.dragging) press.current = null;
  }, [dragged]);
  const begin = (event: PointerEvent, epic: number): void => {
    press.current = { epic, x: event.clientX, dragging: true };
    box.current?.setPointerCapture(event.pointerId);
    move?.begin(lookup.portfolio?.ids[epic] ?? NaN, 'drag');
  };
  return {
    onPointerDown: (event) => {
      dropped.current = false;
      const bar = move && event.button === 0 && event.pointerType !== 'touch' ? (event.target as Element).closest('.rm-bar') : null;
      const epic = bar && epicUnder(bar, chart.rows);
      press.current = epic === null ? null : { epic, x: event.clientX, dragging: false };
    },
    onPointerMove: (event) => {
      const { current } = press;
      if (!current || !move || (!current.dragging && Math.abs(event.clientX - current.x) < LEAST_WAY)) return;
      if (!current.dragging) begin(event, current.epic);
      pull(box.current, event.clientX, label);
      move.aim(piUnder(box.current, event.clientX, chart, label, lookup)?.key ?? null);
    },
    onPointerUp: (event) => {
      if (!press.current?.dragging || !move) return void (press.current = null);
      press.current = null;
      dropped.current = true;
      const pi = piUnder(box.current, event.clientX, chart, label, lookup);
      if (pi && move.epic && movePreview(pi, move.epic, lookup.wiring).allowed) move.move(pi.key);
      else move.cancel();
    },
    onPointerCancel: () => {
      if (press.current?.dragging) move?.cancel();
      press.current = null;
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
