import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { KanbanState } from '../../../../../src/contract';
import type { MovedCard } from './KanbanMove';
import type { Mark } from './marksOf';
import { MarkSign } from './MarkSign';
import type { Moving } from './Moving';
import { optionsOf } from './optionsOf';
import type { Transition } from './Transition';

interface Props {
  epic: MovedCard;
  marks: readonly Mark[];
  moving: Pick<Moving, 'aim' | 'only'>;
  onAim: (state: KanbanState) => void;
  onMove: (transition: Transition, state: KanbanState) => void;
  onCancel: () => void;
}

/**
 * Moving by keyboard or without dragging: the arrow keys choose a state and hear what it would give, Enter moves, Escape leaves things as
 * they are. What the gate would refuse can be tried: whether it is refused is for Jira to say.
 */
export function StateBar({ epic, marks, moving, onAim, onMove, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const title = useId();
  const options = optionsOf(marks, moving.only);
  const [picked, pick] = useState<string>(moving.aim ?? '');
  const choice = options.find(({ key }) => key === picked) ?? options[0];
  useEffect(() => {
    const now = form.current?.querySelector<HTMLInputElement>('input:checked') ?? form.current?.querySelector<HTMLInputElement>('input');
    now?.focus();
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (choice?.transition) onMove(choice.transition, choice.mark.state);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={form} className="mv-bar" data-testid="kanban-move-bar" aria-labelledby={title} onSubmit={submit} onKeyDown={leave}>
      <fieldset className="mv-choices">
        <legend id={title} className="mv-title">
          Move {epic.key} {epic.summary} to
        </legend>
        {options.map(({ key, name, mark, transition }) => (
          <label key={key} className="mv-choice" data-chosen={key === choice?.key}>
            <input
              type="radio" name={title} value={key} checked={key === choice?.key} data-testid={`kanban-to-${transition && key !== mark.state ? transition.id : mark.state}`} aria-describedby={key === choice?.key && mark.why ? `${title}-why` : undefined}
              onChange={() => {
                pick(key);
                onAim(mark.state);
              }}
            />
            <span className="mv-pi">{name}</span> <MarkSign standing={mark.standing} text={mark.text} />
          </label>
        ))}
      </fieldset>
      {choice?.mark.why && (
        <p id={`${title}-why`} className="kb-why-line" data-testid="kanban-why">
          {choice.mark.why}
        </p>
      )}
      <div className="mv-tools">
        <button type="submit" className="mv-button mv-primary" aria-disabled={!choice?.transition} data-testid="kanban-move-confirm">
          Move
        </button>
        <button type="button" className="mv-button" data-testid="kanban-move-cancel" onClick={onCancel}>
          Cancel
        </button>
        <span className="mv-hint" aria-hidden="true">
          Arrow keys choose · Enter moves · Esc cancels
        </span>
      </div>
    </form>
  );
}
