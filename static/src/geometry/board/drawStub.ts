import { boxOf } from './boxOf';
import type { Stub } from './bundleStrings';
import type { StringDrawing } from './drawString';
import type { BoardLayout } from './layBoard';
import type { Spot } from './Spot';

/** A stub as SVG path data. `into` is null where it leads away from its provider; `count` is where its number stands, to the left or right of its place. */
export interface StubDrawing {
  path: string;
  into: StringDrawing['into'] | null;
  count: { x: number; y: number; anchor: 'start' | 'end' };
}

/** How far a stub goes aside, and how far up or down. */
const ASIDE = 8;
const ALONG = 14;
/** From a stub's tip to the foot of its number, above it and below. */
const [ABOVE, BELOW] = [3, 11];

/**
 * What is drawn of a string that leads out of sight: from a provider out on the right, or into a consumer on the left, turning to the
 * side on which the other end lies.
 *
 * @example drawStub(layout, { row: 0, column: 0, index: CELL }, { end: 'from', down: true }).path // 'M6 0.5Q14 0.5 14 14.5'
 */
export function drawStub(layout: BoardLayout, spot: Spot, { end, down }: Stub): StubDrawing {
  const { x, y, width, height } = boxOf(layout, spot);
  const middle = y + height / 2;
  const tip = middle + (down ? ALONG : -ALONG);
  const foot = tip + (down ? BELOW : -ABOVE);
  if (end === 'from') {
    const edge = x + width;
    return { path: `M${edge} ${middle}Q${edge + ASIDE} ${middle} ${edge + ASIDE} ${tip}`, into: null, count: { x: edge + ASIDE + 3, y: foot, anchor: 'end' } };
  }
  return { path: `M${x - ASIDE} ${tip}Q${x - ASIDE} ${middle} ${x} ${middle}`, into: { x, y: middle, from: 1 }, count: { x: x - ASIDE - 3, y: foot, anchor: 'start' } };
}
