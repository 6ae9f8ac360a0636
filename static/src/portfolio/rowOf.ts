import type { Portfolio } from './Portfolio';

/**
 * The row of an issue id, or -1 where the portfolio does not have it. Rows are in ascending id, so this is a binary search.
 *
 * @example rowOf(portfolio, 10101)
 */
export function rowOf({ ids }: Pick<Portfolio, 'ids'>, id: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle] as number;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
