import type { Portfolio } from '../../../portfolio/Portfolio';
import { textAt } from '../../../portfolio/Texts';
import { searchEpics } from './matchEpics';

/**
 * The epics that a search finds among those shown, in the order of their ids; one whose key is just the text comes first, so that
 * a key jumps to its epic.
 *
 * @example findEpics(portfolio, null, 'pay-1')[0] // PAY-1, before PAY-10
 */
export function findEpics(portfolio: Portfolio | null, shown: Uint8Array | null, text: string): number[] {
  const wanted = text.trim().toLowerCase();
  if (!portfolio || wanted === '') return [];
  const exact: number[] = [];
  const others: number[] = [];
  const found = searchEpics(portfolio, wanted);
  for (let epic = 0; epic < found.length; epic++) {
    if (found[epic] && (!shown || shown[epic])) (textAt(portfolio.keys, epic).toLowerCase() === wanted ? exact : others).push(epic);
  }
  return [...exact, ...others];
}
