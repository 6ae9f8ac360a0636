import type { Focus, ReleaseMark, RowWindow } from '../../../geometry/roadmap';
import { HEAD_HEIGHT, ROW_HEIGHT } from './layout';
import type { ProgressOf } from '../../../portfolio/progress/useChildProgress';
import type { Chart } from './useChart';

/** What of a chart is drawn, and what of it is on screen. */
export interface Seen extends Drawn {
  window: RowWindow;
  /** Places on the scale. */
  left: number;
  right: number;
}

interface Drawn {
  chart: Chart;
  releases: readonly (readonly ReleaseMark[])[];
  /** Width of the column of names. */
  label: number;
  focus: Focus | null;
  progress: ProgressOf;
}

/**
 * What a scrolled box shows of a chart, in whole rows.
 *
 * @example seenOf(box, drawn).window // { first: 12, end: 34 }
 */
export function seenOf(box: Pick<HTMLElement, 'scrollTop' | 'scrollLeft' | 'clientWidth' | 'clientHeight'> | null, drawn: Drawn): Seen {
  const { chart, label } = drawn;
  const count = chart.rows.items.length;
  if (!box) return { ...drawn, window: { first: 0, end: count }, left: 0, right: chart.scale.width };
  const first = Math.min(count, Math.floor(box.scrollTop / ROW_HEIGHT));
  const end = Math.min(count, Math.ceil((box.scrollTop + box.clientHeight - HEAD_HEIGHT) / ROW_HEIGHT));
  return { ...drawn, window: { first, end }, left: box.scrollLeft, right: Math.min(chart.scale.width, box.scrollLeft + box.clientWidth - label) };
}
