import { useCallback, useMemo, useState } from 'react';
import { FIRST_VIEW, type LaneView, withKey } from './LaneView';

export interface LaneViewHandle {
  view: LaneView;
  /** Shows a lane's cards, or only its name and counts. */
  toggle: (key: string) => void;
  /** Shows all cards of a lane. */
  openAll: (key: string) => void;
}

/** Which lanes are closed or opened, for as long as the board is on screen. */
export function useLaneView(): LaneViewHandle {
  const [view, setView] = useState(FIRST_VIEW);
  const toggle = useCallback((key: string) => setView((now) => ({ ...now, closed: withKey(now.closed, key, !now.closed.has(key)) })), []);
  const openAll = useCallback((key: string) => setView((now) => ({ closed: withKey(now.closed, key, false), open: withKey(now.open, key, true) })), []);
  return useMemo(() => ({ view, toggle, openAll }), [view, toggle, openAll]);
}
