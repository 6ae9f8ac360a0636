import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface MenuItem {
  id: string;
  content: ReactNode;
  /** Set on items of which one is chosen. */
  chosen?: boolean;
  run(): void;
}

interface Props {
  label: string;
  items: MenuItem[];
  children: ReactNode;
  testId?: string;
  align?: 'start' | 'end';
  disabled?: boolean;
  className?: string;
  /** Stands above the items. */
  note?: ReactNode;
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** A button with a menu, as the ARIA practices have it: arrows move, Enter chooses, Escape and leaving close. */
export function Menu({ label, items, children, testId, align = 'start', disabled = false, className = '', note }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const itemsOf = (): HTMLElement[] => Array.from(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? []);

  useEffect(() => {
    if (!open) return undefined;
    const first = itemsOf();
    (first.find((item) => item.getAttribute('aria-checked') === 'true') ?? first[0])?.focus();
    const outside = (event: PointerEvent): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    // a click into an app's frame is seen here only as the window losing its focus
    const away = (): void => setOpen(false);
    document.addEventListener('pointerdown', outside);
    window.addEventListener('blur', away);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('blur', away);
    };
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return close();
    if (event.key === 'Tab') return setOpen(false);
    const step = STEPS[event.key];
    const all = itemsOf();
    if (!step || all.length === 0) return;
    event.preventDefault();
    all[step(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
  };
  const choose = (item: MenuItem) => (): void => {
    close();
    item.run();
  };

  return (
    <div className="menu" ref={root}>
      <button
        ref={button}
        type="button"
        className={`menu-button ${className}`}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        disabled={disabled}
        data-testid={testId}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open ? (
        <div className={`menu-list menu-${align}`}>
          {note}
          <div id={id} role="menu" aria-label={label} tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
            {items.map((item) => (
              <button
                key={item.id}
                type="button"
                tabIndex={-1}
                className="menu-item"
                role={item.chosen === undefined ? 'menuitem' : 'menuitemradio'}
                aria-checked={item.chosen}
                data-testid={testId ? `${testId}-${item.id}` : undefined}
                onClick={choose(item)}
              >
                {item.content}
              </button>
            ))}
          </div>
        </div>
      ) : null}
    </div>
  );
}
