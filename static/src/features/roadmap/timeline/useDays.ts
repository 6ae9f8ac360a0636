import { useEffect, useMemo, useState, type RefObject } from 'react';
import { type DayCell, daysIn, type Scale } from '../../../geometry/roadmap';

/** Days are drawn in pieces this wide, so that panning seldom makes new ones. */
const PIECE = 512;

/** The day columns around what is on screen; none where days are too narrow. */
export function useDays(box: RefObject<HTMLElement>, scale: Scale, room: number): DayCell[] {
  const [piece, setPiece] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => setPiece(Math.floor(element.scrollLeft / PIECE));
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [box, scale]);
  return useMemo(() => daysIn(scale, (piece - 1) * PIECE, (piece + 2) * PIECE + room), [scale, piece, room]);
}
