import { findText } from '../../roadmap/filter/findText';
import type { BoardQuery } from '../query/BoardQuery';
import type { BoardFacts } from './BoardModel';

/**
 * The epics that pass the filters, 1 for each that does; null where no filter is set.
 *
 * @example shownEpics(facts, { text: 'wallet', conflicts: false })
 */
export function shownEpics({ portfolio, inConflict }: Pick<BoardFacts, 'portfolio' | 'inConflict'>, { text, conflicts }: Pick<BoardQuery, 'text' | 'conflicts'>): Uint8Array | null {
  const wanted = text.trim();
  if (wanted === '') return conflicts ? inConflict : null;
  const found = new Uint8Array(portfolio.count);
  findText(portfolio.keys, wanted, found);
  findText(portfolio.summaries, wanted, found);
  return conflicts ? found.map((is, epic) => is & (inConflict[epic] ?? 0)) : found;
}
