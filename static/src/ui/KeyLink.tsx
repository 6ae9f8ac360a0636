import type { MouseEvent } from 'react';
import { open } from '../bridge/bridge';

/** An issue's key that opens the issue. The host does the opening, because an iframe may not. */
export function KeyLink({ issueKey, tabIndex }: { issueKey: string; tabIndex?: number }) {
  const path = `/browse/${encodeURIComponent(issueKey)}`;
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    open(path).catch(() => undefined); // the host said why in its own way
  };
  return (
    <a className="il-link il-key" href={path} tabIndex={tabIndex} draggable={false} onClick={follow}>
      {issueKey}
    </a>
  );
}
