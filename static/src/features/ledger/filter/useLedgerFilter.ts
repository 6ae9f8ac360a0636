import { useCallback, useMemo } from 'react';
import { useTabSearch } from '../../page/useTabSearch';
import { readFilter, writeFilter } from './filterAddress';
import type { LedgerFilter } from './LedgerFilter';

export type ChangeFilter = (change: Partial<LedgerFilter>) => void;

/** What is looked for, as the address has it, and how to look for something else. */
export function useLedgerFilter(thisMonth: string): [LedgerFilter, ChangeFilter] {
  const [search, setSearch] = useTabSearch('/ledger');
  const filter = useMemo(() => readFilter(search, thisMonth), [search, thisMonth]);
  const change = useCallback<ChangeFilter>((part) => setSearch(writeFilter({ ...filter, ...part }, thisMonth)), [filter, setSearch, thisMonth]);
  return [filter, change];
}
