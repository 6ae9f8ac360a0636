import type { Portfolio } from '../../../portfolio/Portfolio';
import { textAt } from '../../../portfolio/Texts';
import { keyRanks } from '../list/keyRanks';

/**
 * Rows of the epics that a text may mean, likeliest first: the very key, keys that begin with it, summaries that do, and those
 * that have it anywhere.
 *
 * @example searchEpics(portfolio, 'pay-1', 8) // rows of PAY-1, PAY-10, PAY-11
 */
export function searchEpics(portfolio: Pick<Portfolio, 'count' | 'keys' | 'summaries'>, text: string, limit: number): number[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const ranks = keyRanks(portfolio);
  const found: { row: number; rank: number }[] = [];
  for (let row = 0; row < portfolio.count; row++) {
    const rank = likeness(textAt(portfolio.keys, row).toLowerCase(), textAt(portfolio.summaries, row).toLowerCase(), wanted);
    if (rank >= 0) found.push({ row, rank });
  }
  found.sort((a, b) => a.rank - b.rank || (ranks[a.row] as number) - (ranks[b.row] as number));
  return found.slice(0, limit).map(({ row }) => row);
}

function likeness(key: string, summary: string, wanted: string): number {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  if (summary.startsWith(wanted)) return 2;
  return key.includes(wanted) || summary.includes(wanted) ? 3 : -1;
}
