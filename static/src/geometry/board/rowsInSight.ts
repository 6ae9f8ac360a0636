import type { BoardLayout } from './layBoard';

/** Rows from `first` up to, not including, `end`. */
export interface RowSpan {
  first: number;
  end: number;
}

/**
 * The rows that a scrolled box shows, and those within `over` pixels of it, so that scrolling meets what is there already.
 *
 * @example rowsInSight(layout, 300, 600, 200) // { first: 0, end: 5 }
 */
export function rowsInSight({ tops, heights }: BoardLayout, scrolled: number, height: number, over: number): RowSpan {
  const from = scrolled - over;
  const to = scrolled + height + over;
  let first = 0;
  while (first < tops.length && (tops[first] ?? 0) + (heights[first] ?? 0) <= from) first++;
  let end = first;
  while (end < tops.length && (tops[end] ?? 0) < to) end++;
  return { first, end };
}
