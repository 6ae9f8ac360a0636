import type { Bundle } from './Bundle';
import type { Line } from './routeArrow';

/** By index in LINK_STATES: fine, tight, conflict, unplanned, settled. Shapes differ, so that colour is not all there is. */
const SHAPES = ['open', 'filled', 'barred', 'ring', 'none'] as const;

/**
 * The head of an arrow as path data. Fine: an open tip. Tight: a filled one. Conflict: a filled tip and a bar across. Unplanned: a
 * ring where the provider should be, and an open tip. Settled: none.
 *
 * @example headOf(1, [0, 0, 8, 0], whole) // 'M2 -3.5L8 0L2 3.5Z'
 */
export function headOf(state: number, line: Line, bundle: Pick<Bundle, 'kind' | 'side'>): string {
  const shape = SHAPES[state] ?? 'none';
  if (shape === 'none') return '';
  const [x = 0, y = 0] = line.slice(-2).map((value) => Math.round(value * 10) / 10);
  const open = shape === 'open' || shape === 'ring';
  if (bundle.kind === 'out') return upright(x, y, bundle.side === 'down' ? 1 : -1, open);
  return level(x, y, open) + tailOf(shape, bundle.kind, x, y, line);
}

function tailOf(shape: (typeof SHAPES)[number], kind: Bundle['kind'], x: number, y: number, line: Line): string {
  if (shape === 'barred') return `M${x - 8} ${y - 4}L${x - 8} ${y + 4}`;
  return shape === 'ring' && kind === 'whole' ? ring(line[0] ?? 0, line[1] ?? 0) : '';
}

const level = (x: number, y: number, open: boolean): string => `M${x - 6} ${y - 3.5}L${x} ${y}L${x - 6} ${y + 3.5}${open ? '' : 'Z'}`;

const upright = (x: number, y: number, down: 1 | -1, open: boolean): string => `M${x - 3.5} ${y - 5 * down}L${x} ${y}L${x + 3.5} ${y - 5 * down}${open ? '' : 'Z'}`;

const ring = (x: number, y: number): string => `M${x - 6} ${y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
