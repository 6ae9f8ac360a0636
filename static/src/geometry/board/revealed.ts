import { boxOf } from './boxOf';
import type { BoardLayout } from './layBoard';
import type { Spot } from './Spot';

/** The part of the board that a scrolled box shows. Names of streams and columns cover `label` and `head` of it. */
export interface View {
  top: number;
  left: number;
  width: number;
  height: number;
  head: number;
}

/** Room between a card and the edge that it was brought in from. */
const MARGIN = 8;

/**
 * Where to scroll so that a card is in sight whole: as little as needed.
 *
 * @example revealed(layout, spot, { top: 900, left: 0, width: 1000, height: 600, head: 56 }) // { top: 120, left: 0 }
 */
export function revealed(layout: BoardLayout, spot: Spot, { top, left, width, height, head }: View): { top: number; left: number } {
  const { x, y, width: wide, height: high } = boxOf(layout, spot);
  const { label } = layout.measures;
  return { top: within(top, y - MARGIN, y + high + MARGIN - (height - head)), left: within(left, x - label - MARGIN, x + wide + MARGIN - width) };
}

/** The start wins where the box is too small for both. */
const within = (now: number, most: number, least: number): number => Math.max(0, Math.min(Math.max(now, least), most));
