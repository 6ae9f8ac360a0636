import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { readView, writeView } from './viewSearch';
import type { ViewState } from './ViewState';

/** A change of the view: only what differs. */
export type ChangeView = (change: Partial<ViewState>) => void;

/** The search part of an address, and how to change it. */
export type Search = [text: string, set: (text: string, how?: 'push' | 'replace') => void];

/** Going back undoes a change of these; the rest changes too often to leave a trail. */
const LEAVES_A_TRAIL: (keyof ViewState)[] = ['as'];

/** The view, kept in an address. It also answers when the address is moved from outside; where there is no address, it remembers. */
export function useViewState([search, setSearch]: Search): [ViewState, ChangeView] {
  const [view, setView] = useState<ViewState>(() => readView(search));
  const latest = useRef({ view, written: search });
  useLayoutEffect(() => {
    latest.current.view = view;
  }, [view]);
  useEffect(() => {
    if (search === latest.current.written) return;
    latest.current.written = search;
    setView(readView(search));
  }, [search]);
  const change = useCallback<ChangeView>((part) => {
    const next = { ...latest.current.view, ...part };
    latest.current = { view: next, written: writeView(next) };
    setView(next);
    setSearch(latest.current.written, LEAVES_A_TRAIL.some((name) => name in part) ? 'push' : 'replace');
  }, [setSearch]);
  return [view, change];
}
