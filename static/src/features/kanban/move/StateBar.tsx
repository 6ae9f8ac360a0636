import { useId, useState } from 'react';
import type { KanbanState } from '../../../../../src/contract';
import { MoveForm } from '../../move/MoveForm';
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
 * Moving a card to another state by keyboard or without dragging. What the gate would refuse can be tried: whether it is refused is for
 * Jira to say.
 */
export function StateBar({ epic, marks, moving, onAim, onMove, onCancel }: Props) {
  const title = useId();
  const options = optionsOf(marks, moving.only);
  const [picked, pick] = useState<string>(moving.aim ?? '');
  const choice = options.find(({ key }) => key === picked) ?? options[0];
  const move = (): void => {
    if (choice?.transition) onMove(choice.transition, choice.mark.state);
  };
  const choices = options.map(({ key, name, mark, transition }) => (
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
  ));
  const why = choice?.mark.why && (
    <p id={`${title}-why`} className="kb-why-line" data-testid="kanban-why">
      {choice.mark.why}
    </p>
  );
  return <MoveForm epic={epic} id={title} name="kanban-move" choices={choices} note={why} ready={Boolean(choice?.transition)} onMove={move} onCancel={onCancel} />;
}
