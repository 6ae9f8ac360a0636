import { useEffect, useRef, type ReactNode } from 'react';

/**
 * The heading of a page. It takes the focus when its page comes up after a navigation, so that the keyboard and screen
 * readers start at the new page; the very first page leaves the focus to the browser.
 */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} - Interlock sandbox`;
    if (window.history.state !== null || document.body.dataset.navigated) ref.current?.focus({ preventScroll: true });
    document.body.dataset.navigated = 'yes';
  }, [title]);
  return (
    <h1 ref={ref} tabIndex={-1} className="page-title">
      {children ?? title}
    </h1>
  );
}
