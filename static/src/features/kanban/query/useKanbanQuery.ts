import { useTabQuery, type ChangePart } from '../../page/useTabQuery';
import type { KanbanQuery } from './KanbanQuery';
import { readQuery, writeQuery } from './kanbanSearch';

export type ChangeQuery = ChangePart<KanbanQuery>;

/** What is asked for, as the address has it, and how to ask for something else. */
export const useKanbanQuery = (): [KanbanQuery, ChangeQuery] => useTabQuery('/kanban', readQuery, writeQuery);
