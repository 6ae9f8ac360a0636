import { useCallback, useMemo } from 'react';
import { useTabSearch } from '../../page/useTabSearch';
import type { BoardQuery } from './BoardQuery';
import { readQuery, writeQuery } from './boardSearch';

/** Changes a part of the query. `replace` leaves no trail, as for each letter of a text. */
export type ChangeQuery = (change: Partial<BoardQuery>, how?: 'push' | 'replace') => void;

/** What is asked for, as the address has it, and how to ask for something else. */
export function useBoardQuery(): [BoardQuery, ChangeQuery] {
  const [search, setSearch] = useTabSearch('/board');
  const query = useMemo(() => readQuery(search), [search]);
  const change = useCallback<ChangeQuery>((part, how) => setSearch(writeQuery({ ...query, ...part }), how), [query, setSearch]);
  return [query, change];
}
