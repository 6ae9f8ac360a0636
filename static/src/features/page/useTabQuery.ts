import { useCallback, useMemo } from 'react';
import type { PagePath } from './pageTabs';
import { useTabSearch } from './useTabSearch';

/** Changes a part of the query. `replace` leaves no trail, as for each letter of a text. */
export type ChangePart<Query> = (change: Partial<Query>, how?: 'push' | 'replace') => void;

/**
 * What is asked for on a tab, as its address has it, and how to ask for something else.
 *
 * @param read of an address's search part, and `write` back; the same ones at each call
 * @example const [query, change] = useTabQuery('/board', readQuery, writeQuery); change({ text: 'refund' }, 'replace');
 */
export function useTabQuery<Query extends object>(path: PagePath, read: (search: string) => Query, write: (query: Query) => string): [Query, ChangePart<Query>] {
  const [search, setSearch] = useTabSearch(path);
  const query = useMemo(() => read(search), [read, search]);
  const change = useCallback<ChangePart<Query>>((part, how) => setSearch(write({ ...query, ...part }), how), [query, setSearch, write]);
  return [query, change];
}
