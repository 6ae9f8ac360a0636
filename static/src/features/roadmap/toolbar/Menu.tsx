import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';

interface Props {
  name: string;
  /** How many things are chosen in it. */
  count?: number;
  testId: string;
  /** What it opens. A button in it that is marked with `data-closes` closes it. */
  children: ReactNode;
}

/** A button that opens something below it. Plain HTML, since it is on screen before any component library has arrived. */
export function Menu({ name, count = 0, testId, children }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useOutsideClick(box, open, () => setOpen(false));
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={box} className="rm-menu" onKeyDown={onKeyDown}>
      <button ref={button} type="button" className={count > 0 ? 'rm-button rm-chosen' : 'rm-button'} aria-expanded={open} aria-controls={id} data-testid={testId} onClick={() => setOpen(!open)}>
        {name}
        {count > 0 && <span className="rm-number">{count}</span>}
        <span className="rm-caret" aria-hidden="true" />
      </button>
      {open && (
        <div id={id} className="rm-list" onClick={(event) => event.target instanceof Element && event.target.closest('[data-closes]') && close()}>
          {children}
        </div>
      )}
    </div>
  );
}

function useOutsideClick(box: RefObject<HTMLElement>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const look = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', look);
    document.addEventListener('focusin', look);
    return () => {
      document.removeEventListener('pointerdown', look);
      document.removeEventListener('focusin', look);
    };
  });
}
