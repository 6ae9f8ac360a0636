import type { StringDrawing } from './drawString';

/** By index in LINK_STATES: fine, tight, conflict, unplanned, settled. In pixels from the end, for a string that comes from the left. */
const SHAPES: readonly (readonly (readonly [number, number])[])[] = [
  [[0, 0], [-7, -4], [-7, 4]], // an arrow's head
  [[0, -5], [-3, -5], [-3, 5], [0, 5]], // a bar
  [[0, 0], [-6, -6], [-12, 0], [-6, 6]], // a diamond
  [[0, -4], [-8, -4], [-8, 4], [0, 4]], // a box, drawn hollow
  [[0, 0], [-4, -2], [-4, 2]], // a small head
];

/**
 * What a string ends in, as SVG path data: a shape of its own for each state, so that colour is never alone.
 *
 * @example endShape(0, { x: 100, y: 20, from: 1 }) // 'M100 20L93 16L93 24Z'
 */
export function endShape(state: number, { x, y, from }: StringDrawing['into']): string {
  const points = SHAPES[state] ?? [];
  return points.length === 0 ? '' : `M${points.map(([dx, dy]) => `${x + from * dx} ${y + dy}`).join('L')}Z`;
}
