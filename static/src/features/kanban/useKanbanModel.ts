import { useMemo } from 'react';
import { kanbanOf } from './facts/kanbanOf';
import type { KanbanFacts, KanbanModel, SinceOf } from './facts/KanbanModel';
import type { KanbanQuery } from './query/KanbanQuery';

/** The Kanban for what is asked; the same object as long as nothing of it changes. Ages that come later move no card under the reader's eyes. */
export function useKanbanModel(facts: KanbanFacts, { lanes, streams, owners, pis, text }: KanbanQuery, sinceOf: SinceOf): KanbanModel {
  return useMemo(() => kanbanOf(facts, { lanes, streams, owners, pis, text }, sinceOf), [facts, lanes, streams, owners, pis, text, sinceOf]);
}
