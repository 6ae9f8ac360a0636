import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { pageHistory, type PageHistory } from '../../bridge/bridge';
import { movedTo, type PageAddress } from './pageAddress';
import { PAGE_TABS, type PagePath } from './pageTabs';

export interface PageAddressHandle {
  /** Null until the host has said where the page stands. */
  address: PageAddress | null;
  /** Opens a tab as it was left. */
  choose: (tab: number) => void;
  /** Opens a tab with a search part; `replace` leaves no trail. */
  go: (path: PagePath, search: string, how?: 'push' | 'replace') => void;
}

const UNKNOWN: PageAddress = { tab: 0, searches: {} };

/** Which tab is open and with what filters, kept in the page's address, so that it can be shared and gone back to. */
export function usePageAddress(): PageAddressHandle {
  const [address, setAddress] = useState<PageAddress | null>(null);
  const history = useRef<PageHistory | null>(null);
  useEffect(() => {
    let gone = false;
    let end = () => {};
    const arrive = (path: string, search: string) => setAddress((now) => movedTo(now ?? UNKNOWN, path, search));
    void pageHistory().then((opened) => {
      if (gone) return;
      history.current = opened;
      arrive(opened.path(), opened.search());
      end = opened.onMove(arrive);
    });
    return () => {
      gone = true;
      end();
    };
  }, []);
  const go = useCallback<PageAddressHandle['go']>((path, search, how = 'push') => {
    setAddress((now) => movedTo(now ?? UNKNOWN, path, search));
    if (how === 'push') history.current?.go(`${path}${search}`);
    else history.current?.replace(`${path}${search}`);
  }, []);
  const choose = useCallback((tab: number) => {
    const path = PAGE_TABS[tab]?.path;
    if (path) go(path, address?.searches[path] ?? '');
  }, [address, go]);
  return useMemo(() => ({ address, choose, go }), [address, choose, go]);
}
