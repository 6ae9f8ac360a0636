import { boxOf } from './boxOf';
import type { BoardLayout } from './layBoard';
import type { Box, Spot } from './Spot';

/** A string as SVG path data. `into` is where it ends at the consumer, and whether it comes there from the left (1) or the right (-1). */
export interface StringDrawing {
  path: string;
  into: { x: number; y: number; from: 1 | -1 };
  /** Its middle, for a count. */
  middle: { x: number; y: number };
}

/** How far a string swings out before it turns. */
const SWING = 20;

/**
 * The curve from a provider to a consumer. Forward in time it leaves on the right and arrives on the left; to an earlier column it
 * goes the other way round; in one column it swings out on the right, so that it crosses no card between the two.
 *
 * @example drawString(layout, { row: 0, column: 0, index: 0 }, { row: 1, column: 1, index: 0 }).path // 'M6 1.5C26 1.5 -14 4.5 6 4.5'
 */
export function drawString(layout: BoardLayout, from: Spot, to: Spot): StringDrawing {
  const out = to.column < from.column ? -1 : 1;
  const side = to.column > from.column ? 1 : -1;
  const start = edgeOf(boxOf(layout, from), out);
  const end = edgeOf(boxOf(layout, to), side === 1 ? -1 : 1);
  const swing = Math.max(SWING, Math.abs(end.x - start.x) / 3);
  const bends = [start.x + out * swing, start.y, end.x - side * swing, end.y] as const;
  return {
    path: `M${start.x} ${start.y}C${round(bends[0])} ${bends[1]} ${round(bends[2])} ${bends[3]} ${end.x} ${end.y}`,
    into: { ...end, from: side },
    middle: { x: round((start.x + end.x + 3 * (bends[0] + bends[2])) / 8), y: round((start.y + end.y) / 2) },
  };
}

/** The middle of a box's right (1) or left (-1) side. */
const edgeOf = ({ x, y, width, height }: Box, side: number): { x: number; y: number } => ({ x: side === 1 ? x + width : x, y: y + height / 2 });

const round = (value: number): number => Math.round(value * 10) / 10;
