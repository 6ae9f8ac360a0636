import { useCallback, useEffect, useRef, useState } from 'react';
import { pageHistory, type PageHistory } from '../../bridge/bridge';
import type { Search } from '../roadmap/view/useViewState';

/** The search part of the page's address, for a page that is a single view. */
export function useSearch(): Search {
  const [search, setSearch] = useState('');
  const history = useRef<PageHistory | null>(null);
  useEffect(() => {
    let gone = false;
    let end = () => {};
    void pageHistory().then((opened) => {
      if (gone) return;
      history.current = opened;
      setSearch(opened.search());
      end = opened.onMove((_path, moved) => setSearch(moved));
    });
    return () => {
      gone = true;
      end();
    };
  }, []);
  const set = useCallback<Search[1]>((text, how = 'push') => {
    setSearch(text);
    const address = `${history.current?.path() ?? '/'}${text}`;
    if (how === 'push') history.current?.go(address);
    else history.current?.replace(address);
  }, []);
  return [search, set];
}
