import { useEffect, type RefObject } from 'react';
import type { Press } from './press';

/** Keeps what is under a finger in place while it drags. A browser asks for that with the first way a finger goes, and never again. */
export function useHeldScreen(box: RefObject<HTMLElement>, press: RefObject<Press | null>, movable: boolean): void {
  useEffect(() => {
    const element = box.current;
    if (!element || !movable) return;
    const hold = (event: TouchEvent): void => {
      if (press.current?.phase === 'dragging' && event.cancelable) event.preventDefault();
    };
    element.addEventListener('touchmove', hold, { passive: false });
    return () => element.removeEventListener('touchmove', hold);
  }, [box, press, movable]);
}
