import { useMemo, useState, type UIEvent } from 'react';
import { type BoardLayout, type RowSpan, rowsInSight } from '../../../geometry/board';

/** Rows this far outside are there already when they are scrolled to. */
const OVER = 400;

/** The rows to draw in a box of some height, and what to do when it scrolls: only a row that comes or goes draws anew. */
export function useRowSpan(layout: BoardLayout, height: number): [RowSpan, (event: UIEvent<HTMLElement>) => void] {
  const [top, setTop] = useState(0);
  const { first, end } = rowsInSight(layout, top, height, OVER);
  const span = useMemo(() => ({ first, end }), [first, end]);
  const scroll = (event: UIEvent<HTMLElement>): void => {
    const { scrollTop } = event.currentTarget;
    const next = rowsInSight(layout, scrollTop, height, OVER);
    if (next.first !== first || next.end !== end) setTop(scrollTop);
  };
  return [span, scroll];
}
