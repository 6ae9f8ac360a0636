import type { Portfolio } from '../../../portfolio/Portfolio';
import { textAt } from '../../../portfolio/Texts';

/**
 * By row: 1 where the key or the summary has the text, in whatever case. Null for an empty text, which asks for nothing.
 *
 * @example matchRows(portfolio, 'refund') // Uint8Array [1, 0, 0, 1]
 */
export function matchRows({ count, keys, summaries }: Pick<Portfolio, 'count' | 'keys' | 'summaries'>, text: string): Uint8Array | null {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return null;
  return Uint8Array.from({ length: count }, (_, row) => Number(textAt(keys, row).toLowerCase().includes(wanted) || textAt(summaries, row).toLowerCase().includes(wanted)));
}
