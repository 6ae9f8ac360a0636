import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react';

/** The card of an epic: where it hangs, and whether it was opened on purpose or by a pointer that rests. */
export interface CardPlace {
  epic: number;
  /** In the window's coordinates. */
  x: number;
  y: number;
  pinned: boolean;
}

export interface CardHandle {
  card: CardPlace | null;
  pin: (epic: number, x: number, y: number) => void;
  close: () => void;
  /** For the chart: an epic's row that the pointer rests on opens its card. */
  onPointerMove: (event: PointerEvent, epicAt: (element: Element) => number | null) => void;
  onPointerLeave: () => void;
  /** For the card: the pointer may move into it. */
  keep: () => void;
}

const OPEN_AFTER = 350;
const CLOSE_AFTER = 200;

/** Opens a card a moment after the pointer came to rest, and closes it a moment after it left; a pinned one stays. */
export function useCard(): CardHandle {
  const [card, setCard] = useState<CardPlace | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const later = useCallback((run: () => void, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(run, after);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const keep = useCallback(() => clearTimeout(timer.current), []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setCard(null);
  }, []);
  const leave = useCallback(() => later(() => setCard((now) => (now?.pinned ? now : null)), CLOSE_AFTER), [later]);
  const onPointerMove: CardHandle['onPointerMove'] = (event, epicAt) => {
    if (event.pointerType === 'touch') return;
    const epic = event.target instanceof Element ? epicAt(event.target) : null;
    if (epic === null) return leave();
    const { clientX: x, clientY: y } = event;
    later(() => setCard((now) => (now?.pinned || now?.epic === epic ? now : { epic, x, y, pinned: false })), OPEN_AFTER);
  };
  const pin = useCallback((epic: number, x: number, y: number) => {
    clearTimeout(timer.current);
    setCard({ epic, x, y, pinned: true });
  }, []);
  return { card, pin, close, onPointerMove, onPointerLeave: leave, keep };
}
