import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Portfolio } from '../../../portfolio/Portfolio';
import { findEpics } from '../filter/findEpics';
import type { ChangeView } from '../view/useViewState';
import type { ViewState } from '../view/ViewState';

interface Props {
  portfolio: Portfolio | null;
  /** By epic: 0 where a filter hides it. */
  shown: Uint8Array | null;
  view: Pick<ViewState, 'text' | 'only'>;
  onView: ChangeView;
  onJump: (epic: number) => void;
}

/** Finds epics by key or text: Enter jumps to the next one, Shift+Enter to the one before; "Only these" hides the others. */
export function SearchBox({ portfolio, shown, view, onView, onJump }: Props) {
  const [at, setAt] = useState(-1);
  const found = useMemo(() => findEpics(portfolio, shown, view.text), [portfolio, shown, view.text]);
  const jump = (step: 1 | -1): void => {
    if (found.length === 0) return;
    const next = (at + step + found.length) % found.length;
    setAt(next);
    onJump(found[next] ?? 0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') jump(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && view.text !== '') onView({ text: '', only: false });
  };
  return (
    <div className="rm-search" role="search">
      <input
        className="rm-input" type="search" aria-label="Find an epic by key or summary" placeholder="Find an epic" value={view.text} data-testid="roadmap-search" onKeyDown={onKeyDown}
        onChange={(event) => {
          setAt(-1);
          onView({ text: event.target.value, ...(event.target.value === '' ? { only: false } : {}) });
        }}
      />
      {view.text.trim() !== '' && (
        <>
          <span className="rm-found" role="status">
            {sayFound(at, found.length)}
          </span>
          <button type="button" className={view.only ? 'rm-button rm-chosen' : 'rm-button'} aria-pressed={view.only} data-testid="roadmap-only" onClick={() => onView({ only: !view.only })}>
            Only these
          </button>
        </>
      )}
    </div>
  );
}

function sayFound(at: number, count: number): string {
  if (count === 0) return 'None';
  return at < 0 ? `${count.toLocaleString('en')} found` : `${at + 1} of ${count.toLocaleString('en')}`;
}
