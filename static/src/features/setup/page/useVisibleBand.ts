import { useEffect, type RefObject } from 'react';
import { bandOf } from './bandOf';

/** How often to look while nothing moves, in milliseconds; while something does, every frame. */
const REST = 150;

const PRESSES = ['pointerdown', 'pointerup', 'pointercancel'] as const;

/** Room for the host's own header, which may lie over the frame's top, in pixels. */
const HEADER = 64;

/**
 * Keeps `--setup-past` (how far the columns are scrolled out above) and `--setup-seen` (how far down the page can be seen) on the page. The host makes the frame as
 * tall as the page, so `position: sticky` has nothing to stick to. Only an IntersectionObserver may know what people see of a frame,
 * and it speaks up only when the share in sight changes, which scrolling does not do; so it is asked anew, which it always answers.
 */
export function useVisibleBand(page: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    let last = '';
    let timer = 0;
    let pressed = false;
    const watch = new IntersectionObserver((entries) => {
      // what is pressed must not move away before it is let go, or the click is lost
      const band = pressed ? last : show(element, entries.at(-1));
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, band === last ? REST : 0);
      last = band;
    });
    const ask = (): void => {
      watch.unobserve(element);
      watch.observe(element);
    };
    const press = (event: PointerEvent): void => {
      pressed = event.type === 'pointerdown';
    };
    const grown = new ResizeObserver(ask);
    grown.observe(element);
    for (const type of PRESSES) window.addEventListener(type, press, true);
    return () => {
      window.clearTimeout(timer);
      watch.disconnect();
      grown.disconnect();
      for (const type of PRESSES) window.removeEventListener(type, press, true);
    };
  }, [page]);
}

function show(element: HTMLElement, entry: IntersectionObserverEntry | undefined): string {
  if (!entry) return '';
  const { above, seen } = bandOf(entry.boundingClientRect, entry.intersectionRect);
  const columns = element.querySelector('.setup-columns');
  const past = columns && above > 0 ? above + HEADER - (columns.getBoundingClientRect().top - entry.boundingClientRect.top) : 0;
  element.style.setProperty('--setup-past', `${Math.max(0, past)}px`);
  element.style.setProperty('--setup-seen', `${seen}px`);
  return `${above} ${seen}`;
}
