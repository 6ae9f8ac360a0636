import { LINK_STATES, type LinkState } from '../../../../../src/domain/dependencies';
import { textAt } from '../../../portfolio/Texts';
import type { BoardFacts } from './BoardModel';

/** A dependency of an epic on one in another stream. */
export interface CrossLink {
  epic: number;
  key: string;
  summary: string;
  state: LinkState;
}

/**
 * The epics in other streams that an epic waits for, and those that wait for it, in the order of their ids.
 *
 * @example crossLinksOf(facts, row).waitsFor[0] // { key: 'DAT-1', state: 'conflict', … }
 */
export function crossLinksOf({ portfolio, analysis, graph }: BoardFacts, epic: number): { waitsFor: CrossLink[]; provides: CrossLink[] } {
  const read = (ends: ArrayLike<number>, links: ArrayLike<number>, others: Int32Array): CrossLink[] => {
    const found: CrossLink[] = [];
    for (let at = ends[epic] ?? 0; at < (ends[epic + 1] ?? 0); at++) {
      const link = links[at] ?? 0;
      const other = others[link] ?? 0;
      if (analysis.crossStream[link]) found.push({ epic: other, key: textAt(portfolio.keys, other), summary: textAt(portfolio.summaries, other), state: LINK_STATES[analysis.linkState[link] ?? 0] ?? 'fine' });
    }
    return found.sort((a, b) => a.epic - b.epic);
  };
  return { waitsFor: read(graph.inEnds, graph.inLink, portfolio.links.from), provides: read(graph.outEnds, graph.outLink, portfolio.links.to) };
}
