import { LINK_STATES, type Analysis } from '../../../../../src/domain/dependencies';
import type { LinkColumns } from '../../../portfolio/Portfolio';

const CONFLICT = LINK_STATES.indexOf('conflict');

/**
 * The epics with a dependency in conflict, whether they provide or wait: 1 for each.
 *
 * @example conflictsOf(portfolio.links, analysis, portfolio.count)
 */
export function conflictsOf({ from, to }: Pick<LinkColumns, 'from' | 'to'>, { linkState }: Pick<Analysis, 'linkState'>, epics: number): Uint8Array {
  const marked = new Uint8Array(epics);
  for (let link = 0; link < linkState.length; link++) {
    if (linkState[link] !== CONFLICT) continue;
    marked[from[link] ?? 0] = 1;
    marked[to[link] ?? 0] = 1;
  }
  return marked;
}
