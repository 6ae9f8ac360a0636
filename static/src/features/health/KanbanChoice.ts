import type { KanbanState } from '../../../../src/contract';
import { isKanbanState } from '../../../../src/domain/settings';

/** How a tile draws the Kanban. */
export interface KanbanChoice {
  /** The state whose top cards are shown. */
  state: KanbanState;
}

/** What may start next. */
export const DEFAULT_KANBAN: KanbanChoice = { state: 'ready' };

/**
 * Reads how a saved tile draws the Kanban; null where that can't be read.
 *
 * @example decodeKanban(undefined) // DEFAULT_KANBAN: tiles saved before there was one have none
 */
export function decodeKanban(raw: unknown): KanbanChoice | null {
  if (raw === undefined) return DEFAULT_KANBAN;
  const state = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)['state'] : null;
  return typeof state === 'string' && isKanbanState(state) ? { state } : null;
}
