import { useEffect, useRef, type RefObject } from 'react';
import { afterPress, type Press, type PressEvent } from './press';
import { useHeldScreen } from './useHeldScreen';

/** What is held, and how to say what happened to it. */
export interface PressHandle {
  press: RefObject<Press | null>;
  tell: (event: PressEvent, pointer: number) => void;
}

interface Screen {
  /** Whether anything can be dragged here, and whether something is being. */
  movable: boolean;
  dragged: boolean;
  /** A drag has begun. */
  onDrag: (epic: number) => void;
}

/** How long a finger rests until it drags instead of scrolling. */
const LONG_PRESS = 450;

/** Follows one pointer from when it goes down on a bar. */
export function usePress(box: RefObject<HTMLElement>, { movable, dragged, onDrag }: Screen): PressHandle {
  const press = useRef<Press | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useHeldScreen(box, press, movable);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // called off, as by a key
    if (!dragged && press.current?.phase === 'dragging') press.current = null;
  }, [dragged]);
  const tell: PressHandle['tell'] = (event, pointer) => {
    const before = press.current;
    const now = afterPress(before, event);
    press.current = now;
    if (event.type === 'down' || now?.phase !== 'pressed') clearTimeout(timer.current);
    if (event.type === 'down' && event.touch) timer.current = setTimeout(() => tell({ type: 'held' }, pointer), LONG_PRESS);
    if (now?.phase !== 'dragging' || before?.phase === 'dragging') return;
    box.current?.setPointerCapture(pointer);
    onDrag(now.epic);
  };
  return { press, tell };
}
