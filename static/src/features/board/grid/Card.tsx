import type { DragEvent } from 'react';
import type { CardFacts } from '../facts/cardOf';

interface Props {
  card: CardFacts;
  id: number;
  spot: string;
  tabStop: boolean;
  selected: boolean;
  /** `lit`: has the focus, or a dependency with what has. `dim`: something else has it. */
  light: 'lit' | 'dim' | null;
  moving: boolean;
  draggable: boolean;
  onDragStart: () => void;
  onDragEnd: () => void;
}

/** One epic. No button element, since browsers do not let those be dragged; its keys are handled by the board. */
export function Card({ card, id, spot, tabStop, selected, light, moving, draggable, onDragStart, onDragEnd }: Props) {
  const { key, summary, state, owner, size, note, conflict, done } = card;
  const start = (event: DragEvent): void => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', key);
    onDragStart();
  };
  return (
    <div
      role="button"
      tabIndex={tabStop ? 0 : -1}
      className={`bd-card${light ? ` bd-${light}` : ''}${done ? ' bd-done' : ''}${moving ? ' bd-moving' : ''}`}
      aria-pressed={selected}
      aria-keyshortcuts="M"
      title={[`${key} ${summary}`, state.name, owner, size, note].filter(Boolean).join('\n')}
      data-epic={id}
      data-spot={spot}
      data-testid={`card-${key}`}
      draggable={draggable}
      onDragStart={start}
      onDragEnd={onDragEnd}
    >
      <span className="bd-card-head">
        <span aria-hidden="true">{state.sign}</span>
        <span className="bd-key">{key}</span>
        <span className="il-hidden"> {state.name}, </span>
        {conflict && (
          <span className="bd-conflict">
            <span aria-hidden="true">◆</span>
            <span className="il-hidden">in conflict, </span>
          </span>
        )}
        <span className="bd-size">{size}</span>
      </span>
      <span className="bd-summary"> {summary} </span>
      <span className="bd-owner">
        {owner}
        {note && <span className="bd-note"> · {note}</span>}
      </span>
    </div>
  );
}
