import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { type RowWindow, visibleRows } from '../../../geometry/roadmap';

interface Room {
  count: number;
  height: number;
  rowHeight: number;
}

/** The rows that a scrolled box shows. Renders in the same frame as the scroll, and only when there are other rows to show. */
export function useRowWindow(box: RefObject<HTMLElement>, { count, height, rowHeight }: Room): RowWindow {
  const [top, setTop] = useState(0);
  const window = visibleRows({ top, height, rowHeight, count });
  const latest = useRef({ count, height, rowHeight, first: window.first, end: window.end });
  useLayoutEffect(() => {
    latest.current = { count, height, rowHeight, first: window.first, end: window.end };
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let asked = 0;
    const look = (): void => {
      asked = 0;
      const now = visibleRows({ ...latest.current, top: element.scrollTop });
      if (now.first !== latest.current.first || now.end !== latest.current.end) flushSync(() => setTop(element.scrollTop));
    };
    const onScroll = (): void => void (asked ||= requestAnimationFrame(look));
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      element.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(asked);
    };
  }, [box]);
  return window;
}
