import { createContext, useCallback, useContext } from 'react';
import type { PagePath } from './pageTabs';
import type { PageAddressHandle } from './usePageAddress';

export const PageAddressContext = createContext<PageAddressHandle>({ address: null, choose: () => undefined, go: () => undefined });

/**
 * The search part of a tab's own address, and how to change it. It outlives a visit to another tab.
 *
 * @example const [search, setSearch] = useTabSearch('/dependencies'); setSearch('?show=conflict');
 */
export function useTabSearch(path: PagePath): [string, (search: string, how?: 'push' | 'replace') => void] {
  const { address, go } = useContext(PageAddressContext);
  const set = useCallback((search: string, how?: 'push' | 'replace') => go(path, search, how), [path, go]);
  return [address?.searches[path] ?? '', set];
}
