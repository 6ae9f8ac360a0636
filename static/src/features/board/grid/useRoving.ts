import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { type BoardLayout, boxOf, revealed, type Spot } from '../../../geometry/board';
import { rowOf } from '../../../portfolio/rowOf';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import { spotOf } from '../facts/strandsOf';
import { HEAD } from './measures';

/** The one card, or "and more", that Tab reaches; an epic is followed wherever its card goes. */
interface Stop {
  id: number | null;
  spot: Spot;
}

export interface Roving {
  /** Where Tab leads; null on a board without cards. */
  stop: Spot | null;
  /** Makes a place the one, without moving the focus. */
  settle: (spot: Spot, id: number | null) => void;
  /** Moves the focus to a place, scrolling to it. */
  focus: (spot: Spot, id: number | null) => void;
}

/** Name of a place in the document. */
export const spotKey = ({ row, column, index }: Spot): string => `${row}:${column}:${index}`;

/** One tab stop for the whole board, so that it does not take hundreds of presses to get past it. */
export function useRoving(box: RefObject<HTMLElement>, facts: BoardFacts, model: BoardModel, layout: BoardLayout): Roving {
  const [held, setHeld] = useState<Stop | null>(null);
  const [wanted, setWanted] = useState(0);
  const done = useRef(0);
  const stop = placeOf(held, facts, model, layout.cap);
  useEffect(() => {
    if (done.current === wanted) return;
    done.current = wanted;
    if (!stop || !box.current) return;
    scrollTo(box.current, layout, stop);
    (box.current.querySelector<HTMLElement>(`[data-spot="${spotKey(stop)}"]`) ?? box.current).focus({ preventScroll: true });
  });
  const settle = useCallback((spot: Spot, id: number | null) => setHeld({ spot, id }), []);
  const focus = useCallback((spot: Spot, id: number | null) => {
    setHeld({ spot, id });
    setWanted((before) => before + 1);
  }, []);
  return { stop, settle, focus };
}

function placeOf(held: Stop | null, { portfolio }: BoardFacts, model: BoardModel, cap: number): Spot | null {
  const epic = held?.id == null ? -1 : rowOf(portfolio, held.id);
  const spot = epic >= 0 ? spotOf(model, epic) : held?.spot;
  if (spot && (model.cells[spot.row]?.[spot.column]?.epics.length ?? 0) > Math.min(spot.index, cap)) return { ...spot, index: Math.min(spot.index, cap) };
  for (const [row, cells] of model.cells.entries()) for (const [column, { epics }] of cells.entries()) if (epics.length > 0) return { row, column, index: 0 };
  return null;
}

function scrollTo(box: HTMLElement, layout: BoardLayout, spot: Spot): void {
  if (boxOf(layout, spot).width <= 0) return;
  const next = revealed(layout, spot, { top: box.scrollTop, left: box.scrollLeft, width: box.clientWidth, height: box.clientHeight, head: HEAD });
  box.scrollTop = next.top;
  box.scrollLeft = next.left;
}
