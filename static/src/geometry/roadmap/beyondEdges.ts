import { barOf } from './barOf';
import type { DatedColumns } from './columns';
import type { Rows } from './layRows';
import type { Scale } from './scale';
import type { RowWindow } from './visibleRows';

/** How many of the rows on screen have their bar beyond an edge, and where the nearest of them starts. */
export interface Beyond {
  earlier: number;
  later: number;
  /** Where to scroll to see the nearest; from the chart's left edge. */
  earlierAt: number;
  laterAt: number;
}

/** Nothing is beyond an edge. */
export const NOTHING_BEYOND: Beyond = { earlier: 0, later: 0, earlierAt: 0, laterAt: 0 };

/**
 * The bars of a window of rows that lie wholly outside what is seen, from `left` to `right`.
 *
 * @example beyondEdges(rows, portfolio, scale, { first: 0, end: 20 }, { left: 400, right: 1300 }).earlier // 7
 */
export function beyondEdges(rows: Rows, columns: DatedColumns, scale: Scale, window: RowWindow, { left, right }: { left: number; right: number }): Beyond {
  const beyond = { ...NOTHING_BEYOND, earlierAt: -Infinity, laterAt: Infinity };
  for (let row = window.first; row < window.end; row++) {
    const item = rows.items[row] ?? -1;
    const bar = item < 0 ? null : barOf(columns, item, scale, 0);
    if (bar && bar.x + bar.width < left) {
      beyond.earlier++;
      beyond.earlierAt = Math.max(beyond.earlierAt, bar.x);
    } else if (bar && bar.x > right) {
      beyond.later++;
      beyond.laterAt = Math.min(beyond.laterAt, bar.x);
    }
  }
  return beyond;
}
