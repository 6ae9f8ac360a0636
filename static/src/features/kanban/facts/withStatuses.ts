import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { Wiring } from '../../../../../src/contract';
import type { Portfolio, StatusNamed } from '../../../portfolio/Portfolio';
import { rowOf } from '../../../portfolio/rowOf';

/** In the state column: a status that is not mapped. */
const NO_STATE = 255;

/**
 * The portfolio with the statuses that were set on this screen and that the reading may not have yet, by issue id.
 *
 * @example withStatuses(portfolio, wiring.statuses, new Map([['10102', { id: '5', name: 'Implementing', category: 'indeterminate' }]]))
 */
export function withStatuses(portfolio: Portfolio, mapped: Wiring['statuses'], held: ReadonlyMap<string, StatusNamed>): Portfolio {
  if (held.size === 0) return portfolio;
  const [status, state] = [portfolio.status.slice(), portfolio.state.slice()];
  const statuses = [...portfolio.tables.statuses];
  for (const [issueId, now] of held) {
    const row = rowOf(portfolio, Number(issueId));
    if (row < 0) continue;
    const known = statuses.findIndex(({ id }) => id === now.id);
    status[row] = known < 0 ? statuses.push(now) - 1 : known;
    state[row] = stateIndexOf(mapped, now.id);
  }
  return { ...portfolio, status, state, tables: { ...portfolio.tables, statuses } };
}

function stateIndexOf(mapped: Wiring['statuses'], id: string): number {
  const found = mapped.find(({ statusId }) => statusId === id);
  return found ? KANBAN_STATES.indexOf(found.state) : NO_STATE;
}
