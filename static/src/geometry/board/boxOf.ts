import type { BoardLayout } from './layBoard';
import { type Box, CELL, type Spot } from './Spot';

/**
 * The box of a card, from the board's upper left corner. A card beyond the cap lies in the line that says how many more there are, and
 * the box of a cell as a whole is its head.
 *
 * @example boxOf(layout, { row: 0, column: 1, index: 0 }) // { x: 6, y: 1, width: 6, height: 1 }
 */
export function boxOf({ measures, cap, tops }: BoardLayout, { row, column, index }: Spot): Box {
  const { label, column: columnWidth, head, card, gap, more, padding } = measures;
  const x = label + column * columnWidth + padding;
  const width = columnWidth - 2 * padding;
  const top = (tops[row] ?? 0) + padding;
  if (index === CELL) return { x, y: top, width, height: head };
  const y = top + head + Math.min(index, cap) * (card + gap);
  return { x, y, width, height: index < cap ? card : more };
}
