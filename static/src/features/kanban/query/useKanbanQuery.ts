import { useCallback, useMemo } from 'react';
import { useTabSearch } from '../../page/useTabSearch';
import type { KanbanQuery } from './KanbanQuery';
import { readQuery, writeQuery } from './kanbanSearch';

/** Changes a part of the query. `replace` leaves no trail, as for each letter of a text. */
export type ChangeQuery = (change: Partial<KanbanQuery>, how?: 'push' | 'replace') => void;

/** What is asked for, as the address has it, and how to ask for something else. */
export function useKanbanQuery(): [KanbanQuery, ChangeQuery] {
  const [search, setSearch] = useTabSearch('/kanban');
  const query = useMemo(() => readQuery(search), [search]);
  const change = useCallback<ChangeQuery>((part, how) => setSearch(writeQuery({ ...query, ...part }), how), [query, setSearch]);
  return [query, change];
}
