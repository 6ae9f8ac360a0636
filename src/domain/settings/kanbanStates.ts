import type { KanbanState } from '../../contract';

/** The states of the Portfolio Kanban, in order. */
export const KANBAN_STATES: readonly KanbanState[] = ['funnel', 'reviewing', 'analyzing', 'ready', 'implementing', 'done'];

/**
 * Whether a text is a state of the Portfolio Kanban.
 *
 * @example isKanbanState('ready') // true
 */
export function isKanbanState(text: string): text is KanbanState {
  return KANBAN_STATES.some((state) => state === text);
}
