import { useLayoutEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';

/** Before it is measured: near enough on most pages. */
const GUESS = 244;

/**
 * How high the chart may be, so that the page fills its frame and does not scroll: the frame without what stands above and below it.
 * That is measured, since tools wrap into more lines on narrow pages. The style sheet keeps a least height.
 */
export function useRoom(): { box: RefObject<HTMLDivElement>; room: CSSProperties } {
  const box = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState(GUESS);
  useLayoutEffect(() => {
    const view = box.current;
    if (!view?.parentElement) return;
    const measure = (): void => setTaken(takenBeside(view));
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of view.parentElement.children) if (part !== view) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return { box, room: { '--rm-taken': `${taken}px` } as CSSProperties };
}

/** Rounded up: a page that is a part of a pixel too high would scroll, and in a frame that follows its content it would grow. */
function takenBeside(view: HTMLElement): number {
  const { top, bottom } = view.getBoundingClientRect();
  const above = top + document.documentElement.scrollTop;
  const below = (view.parentElement?.getBoundingClientRect().bottom ?? bottom) - bottom;
  const main = view.closest('main');
  return Math.ceil(above + below + (main ? Number.parseFloat(getComputedStyle(main).paddingBottom) || 0 : 0));
}
