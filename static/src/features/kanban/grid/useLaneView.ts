import { useCallback, useMemo, useState } from 'react';
import { FIRST_VIEW, type LaneView } from './LaneView';

export interface LaneViewHandle {
  view: LaneView;
  /** Shows a lane's cards, or only its name and counts. */
  close: (key: string, closed: boolean) => void;
  /** Shows all cards of a lane. */
  openAll: (key: string) => void;
}

/** Which lanes are closed or opened, for as long as the board is on screen. */
export function useLaneView(): LaneViewHandle {
  const [view, setView] = useState(FIRST_VIEW);
  const close = useCallback((key: string, closed: boolean) => setView((now) => ({ ...now, closed: new Map(now.closed).set(key, closed) })), []);
  const openAll = useCallback((key: string) => setView((now) => ({ closed: new Map(now.closed).set(key, false), open: new Set(now.open).add(key) })), []);
  return useMemo(() => ({ view, close, openAll }), [view, close, openAll]);
}
