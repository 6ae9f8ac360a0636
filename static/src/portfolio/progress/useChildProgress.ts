import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Portfolio } from '../Portfolio';
import type { ChildProgress } from './ChildProgress';
import type { ProgressBook, ProgressById } from './ProgressBook';

/** Null where nobody reads child issues, as in a benchmark. */
export const ProgressContext = createContext<ProgressBook | null>(null);

/** How far an epic is, by its index in the portfolio; undefined until it is known. */
export type ProgressOf = (epic: number) => ChildProgress | undefined;

/** Which entries of a list are on screen. */
interface OnScreen {
  /** Epics by index in the portfolio; negative ones are no epics. */
  items: Int32Array;
  first: number;
  end: number;
}

const NOTHING: ProgressById = new Map();
const never = (): (() => void) => () => undefined;
const nothing = (): ProgressById => NOTHING;

/** In milliseconds; what only scrolls past is not asked about. */
const REST = 200;

/**
 * How far epics are. Those on screen are asked about once they have stood there for a moment. Nothing is asked while the
 * portfolio itself is still being read, which comes first.
 *
 * @example const progress = useChildProgress(portfolio, { items, first: 0, end: 30 }, reading); progress(0) // { done: 3, total: 5 }
 */
export function useChildProgress(portfolio: Portfolio | null, { items, first, end }: OnScreen, reading: boolean): ProgressOf {
  const book = useContext(ProgressContext);
  useEffect(() => {
    if (!book || !portfolio || reading) return;
    const timer = setTimeout(() => book.want(idsOf(portfolio, items.subarray(first, end))), REST);
    return () => clearTimeout(timer);
  }, [book, portfolio, items, first, end, reading]);
  const current = book?.current ?? nothing;
  const known = useSyncExternalStore(book?.subscribe ?? never, current, current);
  return useCallback((epic) => known.get(portfolio?.ids[epic] ?? NaN), [known, portfolio]);
}

const idsOf = ({ ids, count }: Portfolio, items: Int32Array): number[] => Array.from(items).filter((item) => item >= 0 && item < count).map((item) => ids[item] as number);
