import type { DragEvent } from 'react';
import { movePreview } from '../../move/movePreview';
import type { MovedEpic } from '../../move/MovedEpic';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import type { BoardActions, Moving } from './Moving';
import { columnAt } from './targets';

interface Drop {
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
}

/** Dropping a card on a column, where the epic can aim for its PI; the row does not matter, since a move changes no stream. */
export function useGridDrop({ wiring }: BoardFacts, { columns }: BoardModel, moving: Moving | null, epic: MovedEpic | null, actions: BoardActions): Drop {
  const targetOf = (event: DragEvent) => {
    const pi = columns.list[columnAt(event.target)]?.pi;
    return pi && epic && moving?.how === 'drag' && movePreview(pi, epic, wiring).allowed ? pi.key : null;
  };
  return {
    onDragOver: (event) => {
      if (moving?.how !== 'drag') return;
      const target = targetOf(event);
      if (target !== null) event.preventDefault();
      if (target !== moving.pi) actions.aim(target);
    },
    onDrop: (event) => {
      const target = targetOf(event);
      event.preventDefault();
      if (target !== null) actions.drop(target);
    },
  };
}
