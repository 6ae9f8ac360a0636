import { useEffect, useState, type RefObject } from 'react';

/** How long a part that nobody has scrolled to waits before it starts anyway. */
const IDLE_MS = 2_000;

/**
 * Turns true once `ready` and the element has come into view, or a short idle has passed; it never turns back. So what is heavy
 * does not compete with what the reader looks at first.
 *
 * @example const due = useWhenSeen(ref, facts !== null);
 */
export function useWhenSeen(ref: RefObject<Element>, ready: boolean): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    if (!ready || due || !ref.current) return;
    const start = () => setDue(true);
    const seen = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && start());
    seen.observe(ref.current);
    const idle = setTimeout(start, IDLE_MS);
    return () => {
      seen.disconnect();
      clearTimeout(idle);
    };
  }, [ref, ready, due]);
  return due;
}
