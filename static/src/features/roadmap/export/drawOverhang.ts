import type { Overhang } from '../../../geometry/roadmap';
import { element } from './svg';

const TOP = 11;
const HEIGHT = 14;
/** From one line of the hatching to the next. */
const STEP = 5;

/** How far child issues reach beyond a bar: a dashed box, hatched. @example drawOverhang({ side: 'after', x: 160, width: 18 }, 72, '#e06c00') */
export function drawOverhang({ x, width }: Overhang, y: number, ink: string): string {
  const [top, bottom] = [y + TOP, y + TOP + HEIGHT];
  const lines = Array.from({ length: Math.ceil((width + HEIGHT) / STEP) }, (_, at) => lineAt(x + at * STEP, { left: x, right: x + width, top, bottom }));
  return element('g', { stroke: ink, fill: 'none' }, [element('rect', { x, y: top, width, height: HEIGHT, 'stroke-dasharray': '3 2' }), element('path', { d: lines.join('') })]);
}

/** A line that rises to the left from the upper edge of a box, cut at its sides. */
function lineAt(from: number, { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }): string {
  const begin = Math.min(from, right);
  const end = Math.max(from - (bottom - top), left);
  return begin > end ? `M${begin} ${top + (from - begin)}L${end} ${top + (from - end)}` : '';
}
