import type { KeyboardEvent } from 'react';
import { type Arrow, type Spot, stepTo } from '../../../geometry/board';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import { CAP } from './measures';
import type { BoardActions } from './Moving';
import { idAt, spotAt } from './targets';
import type { Roving } from './useRoving';

const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** What keys do on the board: arrows go from card to card, Enter and Space show a card's dependencies, M moves it, Escape lets go. */
export function useGridKeys(facts: BoardFacts, model: BoardModel, selected: number | null, { focus }: Roving, actions: BoardActions): (event: KeyboardEvent) => void {
  return (event) => {
    const spot = spotAt(event.target);
    if (!spot || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = idAt(event.target);
    if (ARROWS.includes(event.key)) {
      const next = stepTo(stopsOf(model), spot, event.key as Arrow);
      if (next) focus(next, idOf(facts, model, next));
    } else if (!pressCard(event.key, id, selected, actions)) return;
    event.preventDefault();
  };
}

/** Whether the key means something on a card. */
function pressCard(key: string, id: number | null, selected: number | null, actions: BoardActions): boolean {
  if (key === 'Escape' && selected !== null) actions.select(null);
  else if (id === null) return false;
  else if (key === 'Enter' || key === ' ') actions.select(selected === id ? null : id);
  else if (key.toLowerCase() === 'm') actions.beginMove(id, 'choice');
  else return false;
  return true;
}

/** Cards and, where there is one, the line with the rest. */
const stopsOf = ({ cells }: BoardModel): number[][] => cells.map((row) => row.map(({ epics }) => Math.min(epics.length, CAP + 1)));

const idOf = ({ portfolio }: BoardFacts, { cells }: BoardModel, { row, column, index }: Spot): number | null => (index >= CAP ? null : (portfolio.ids[cells[row]?.[column]?.epics[index] ?? -1] ?? null));
