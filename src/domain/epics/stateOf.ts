import type { KanbanState, StatusMapping } from '../../contract';

/**
 * The Portfolio Kanban state that a Jira status counts as; null for a status that is not mapped.
 *
 * @example stateOf([{ statusId: '10004', state: 'ready' }], '10004') // 'ready'
 */
export function stateOf(statuses: readonly StatusMapping[], statusId: string): KanbanState | null {
  return statuses.find((mapping) => mapping.statusId === statusId)?.state ?? null;
}
