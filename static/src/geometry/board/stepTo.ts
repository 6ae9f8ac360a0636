import type { Spot } from './Spot';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * The card that an arrow key leads to, or null at the edge. Up and down go through a cell and on to the next row that has cards in that
 * column; left and right to the next column with cards, at about the same height. `counts` is how many cards each cell shows, by row.
 *
 * @example stepTo([[1, 2]], { row: 0, column: 0, index: 0 }, 'ArrowRight') // { row: 0, column: 1, index: 0 }
 */
export function stepTo(counts: readonly (readonly number[])[], spot: Spot, key: Arrow): Spot | null {
  const step = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  return key === 'ArrowLeft' || key === 'ArrowRight' ? aside(counts, spot, step) : along(counts, spot, step);
}

type Counts = readonly (readonly number[])[];
const countAt = (counts: Counts, row: number, column: number): number => counts[row]?.[column] ?? 0;

function aside(counts: Counts, { row, column, index }: Spot, step: 1 | -1): Spot | null {
  const columns = counts[row]?.length ?? 0;
  for (let next = column + step; next >= 0 && next < columns; next += step) {
    const count = countAt(counts, row, next);
    if (count > 0) return { row, column: next, index: Math.min(index, count - 1) };
  }
  return null;
}

function along(counts: Counts, { row, column, index }: Spot, step: 1 | -1): Spot | null {
  if (index + step >= 0 && index + step < countAt(counts, row, column)) return { row, column, index: index + step };
  for (let next = row + step; next >= 0 && next < counts.length; next += step) {
    const count = countAt(counts, next, column);
    if (count > 0) return { row: next, column, index: step < 0 ? count - 1 : 0 };
  }
  return null;
}
