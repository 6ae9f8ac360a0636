import { useCallback, useMemo } from 'react';
import { useTabSearch } from '../../page/useTabSearch';
import type { DependenciesQuery } from './DependenciesQuery';
import { readQuery } from './readQuery';
import { writeQuery } from './writeQuery';

/** Changes a part of the query. `replace` leaves no trail, as for each letter of a text. */
export type ChangeQuery = (change: Partial<DependenciesQuery>, how?: 'push' | 'replace') => void;

/** What is asked for, as the address has it, and how to ask for something else. */
export function useDependenciesQuery(): [DependenciesQuery, ChangeQuery] {
  const [search, setSearch] = useTabSearch('/dependencies');
  const query = useMemo(() => readQuery(search), [search]);
  const change = useCallback<ChangeQuery>((part, how) => setSearch(writeQuery({ ...query, ...part }), how), [query, setSearch]);
  return [query, change];
}
