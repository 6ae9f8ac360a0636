import type { Portfolio } from '../../../portfolio/Portfolio';
import { textAt } from '../../../portfolio/Texts';

/**
 * The row of an issue key, in whatever case, or -1 where the portfolio does not have it.
 *
 * @example rowOfKey(portfolio, 'pay-1') // 0
 */
export function rowOfKey({ count, keys }: Pick<Portfolio, 'count' | 'keys'>, key: string): number {
  const wanted = key.trim().toUpperCase();
  for (let row = 0; row < count; row++) if (textAt(keys, row) === wanted) return row;
  return -1;
}
