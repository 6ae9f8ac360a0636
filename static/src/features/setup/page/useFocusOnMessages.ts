import { useEffect, useRef, type RefObject } from 'react';
import type { SetupState } from '../state/setupState';

/** Moves the focus to the message that the state asks for, once each time it asks: refs for problems, saved and conflict. */
export function useFocusOnMessages({ focus }: Pick<SetupState, 'focus'>): [problems: RefObject<HTMLDivElement>, saved: RefObject<HTMLDivElement>, conflict: RefObject<HTMLDivElement>] {
  const problems = useRef<HTMLDivElement>(null);
  const saved = useRef<HTMLDivElement>(null);
  const conflict = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!focus) return;
    const target = { problems, saved, conflict }[focus.on].current;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  }, [focus]);
  return [problems, saved, conflict];
}
