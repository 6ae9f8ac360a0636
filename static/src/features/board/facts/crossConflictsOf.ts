import { LINK_STATES, type Analysis } from '../../../../../src/domain/dependencies';
import type { LinkColumns } from '../../../portfolio/Portfolio';

const CONFLICT = LINK_STATES.indexOf('conflict');

/**
 * The epics with a dependency in conflict on another stream, whether they provide or wait: 1 for each. Those within a stream are that
 * stream's own to settle, and the board does not draw them.
 *
 * @example crossConflictsOf(portfolio.links, analysis, portfolio.count)
 */
export function crossConflictsOf({ from, to }: Pick<LinkColumns, 'from' | 'to'>, { linkState, crossStream }: Pick<Analysis, 'linkState' | 'crossStream'>, epics: number): Uint8Array {
  const marked = new Uint8Array(epics);
  for (let link = 0; link < linkState.length; link++) {
    if (linkState[link] !== CONFLICT || !crossStream[link]) continue;
    marked[from[link] ?? 0] = 1;
    marked[to[link] ?? 0] = 1;
  }
  return marked;
}
