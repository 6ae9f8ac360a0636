import type { Measures } from './Spot';

/** Where the rows lie. All cells of a row are as high as its fullest. */
export interface BoardLayout {
  measures: Measures;
  /** How many cards a cell shows. */
  cap: number;
  tops: number[];
  heights: number[];
  width: number;
  height: number;
}

/**
 * Lays a board out from the number of cards in each cell, by row.
 *
 * @example layBoard([[1, 3]], 2, { label: 0, column: 6, head: 1, card: 1, gap: 0, more: 1, padding: 0 }).heights // [4]
 */
export function layBoard(counts: readonly (readonly number[])[], cap: number, measures: Measures): BoardLayout {
  const heights = counts.map((cells) => heightOf(Math.max(0, ...cells), cap, measures));
  const tops: number[] = [];
  let height = 0;
  for (const row of heights) {
    tops.push(height);
    height += row;
  }
  return { measures, cap, tops, heights, width: measures.label + (counts[0]?.length ?? 0) * measures.column, height };
}

/** An empty row keeps room for one card, to drop one on. */
function heightOf(count: number, cap: number, { head, card, gap, more, padding }: Measures): number {
  const shown = Math.max(1, Math.min(count, cap));
  return 2 * padding + head + shown * (card + gap) + (count > cap ? more : 0);
}
