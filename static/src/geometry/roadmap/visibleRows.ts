/** Rows from `first` to before `end`. */
export interface RowWindow {
  first: number;
  end: number;
}

/**
 * The rows of equal height that a scrolled box shows, and a few more on both sides, so that a scroll of some pixels shows no gap.
 * Rounded to `step` rows, for rows so low that every pixel of a scroll would make another window.
 *
 * @example visibleRows({ top: 360, height: 720, rowHeight: 36, count: 1000 }) // { first: 7, end: 33 }
 */
export function visibleRows({ top, height, rowHeight, count, more = 3, step = 1 }: { top: number; height: number; rowHeight: number; count: number; more?: number; step?: number }): RowWindow {
  const end = Math.max(0, Math.min(count, Math.ceil((Math.ceil((top + height) / rowHeight) + more) / step) * step));
  const first = Math.max(0, Math.floor((Math.floor(top / rowHeight) - more) / step) * step);
  return { first: Math.min(first, end), end };
}
