import { useLayoutEffect, useState, type RefObject } from 'react';

export interface BoxSize {
  width: number;
  height: number;
}

/** Before it is measured: near enough that the first paint is right on most pages. */
const guess = (): BoxSize => ({ width: globalThis.innerWidth ?? 1280, height: Math.max(320, (globalThis.innerHeight ?? 900) - 160) });

/** The inner size of a box, kept current. */
export function useBoxSize(box: RefObject<HTMLElement>): BoxSize {
  const [size, setSize] = useState<BoxSize>(guess);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => setSize((now) => (now.width === element.clientWidth && now.height === element.clientHeight ? now : { width: element.clientWidth, height: element.clientHeight }));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
