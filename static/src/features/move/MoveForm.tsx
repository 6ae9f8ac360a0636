import { useEffect, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { MovedEpic } from './MovedEpic';

interface Props {
  epic: Pick<MovedEpic, 'key' | 'summary'>;
  /** Of the title, and the name of the radio buttons. */
  id: string;
  /** Prefix of the test ids. */
  name: string;
  /** Radio buttons with the id as their name. */
  choices: ReactNode;
  /** Below them. */
  note?: ReactNode;
  /** Whether what is chosen can be done. */
  ready: boolean;
  onMove: () => void;
  onCancel: () => void;
}

/**
 * Moving by keyboard or without dragging: the arrow keys choose and hear what it would give, Enter moves, Escape leaves things as they
 * are. Radio buttons, since that is how browsers and screen readers know one choice of several.
 */
export function MoveForm({ epic, id, name, choices, note, ready, onMove, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const now = form.current?.querySelector<HTMLInputElement>('input:checked') ?? form.current?.querySelector<HTMLInputElement>('input:enabled');
    now?.focus();
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) onMove();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={form} className="mv-bar" data-testid={`${name}-bar`} aria-labelledby={id} onSubmit={submit} onKeyDown={leave}>
      <fieldset className="mv-choices">
        <legend id={id} className="mv-title">
          Move {epic.key} {epic.summary} to
        </legend>
        {choices}
      </fieldset>
      {note}
      <div className="mv-tools">
        <button type="submit" className="mv-button mv-primary" aria-disabled={!ready} data-testid={`${name}-confirm`}>
          Move
        </button>
        <button type="button" className="mv-button" data-testid={`${name}-cancel`} onClick={onCancel}>
          Cancel
        </button>
        <span className="mv-hint" aria-hidden="true">
          Arrow keys choose · Enter moves · Esc cancels
        </span>
      </div>
    </form>
  );
}
