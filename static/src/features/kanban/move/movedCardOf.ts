import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { rowOf } from '../../../portfolio/rowOf';
import { textAt } from '../../../portfolio/Texts';
import type { KanbanFacts } from '../facts/KanbanModel';
import type { MovedCard } from './KanbanMove';

/**
 * An epic as moving sees it; null where the portfolio has no such epic.
 *
 * @example movedCardOf(facts, 10101)?.state // 'ready'
 */
export function movedCardOf({ portfolio, wiring }: Pick<KanbanFacts, 'portfolio' | 'wiring'>, id: number): MovedCard | null {
  const row = rowOf(portfolio, id);
  const status = portfolio.tables.statuses[portfolio.status[row] ?? -1];
  if (row < 0 || !status) return null;
  return {
    issueId: String(id),
    key: textAt(portfolio.keys, row),
    summary: textAt(portfolio.summaries, row),
    state: KANBAN_STATES[portfolio.state[row] ?? -1] ?? null,
    status,
    streamId: wiring.streams[portfolio.stream[row] ?? -1]?.id ?? null,
  };
}
