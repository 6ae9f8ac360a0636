import { useCallback, useEffect, useRef, useState } from 'react';
import { pageHistory, type PageHistory } from '../../../bridge/bridge';
import { PAGE_TABS, tabAt } from './pageTabs';

/** Which tab is open, kept in the page's address, so that it can be shared and gone back to. */
export function useTabs(): [number, (index: number) => void] {
  const [tab, setTab] = useState(0);
  const history = useRef<PageHistory | null>(null);
  useEffect(() => {
    let gone = false;
    let end = () => {};
    void pageHistory().then((opened) => {
      if (gone) return;
      history.current = opened;
      setTab(tabAt(opened.path()));
      end = opened.onMove((path) => setTab(tabAt(path)));
    });
    return () => {
      gone = true;
      end();
    };
  }, []);
  const choose = useCallback((index: number) => {
    setTab(index);
    const chosen = PAGE_TABS[index];
    if (chosen) history.current?.go(chosen.path);
  }, []);
  return [tab, choose];
}
