import type { KanbanState } from '../../../../../src/contract';
import { canDrop, type Mark } from './marksOf';
import { stateName } from './sayMove';
import type { Transition } from './Transition';

/** One line of the choice: a state, and by which transition where several lead to it. */
export interface Option {
  /** The first one of a state keeps its key as transitions arrive, and with it the focus. */
  key: string;
  mark: Mark;
  name: string;
  /** What choosing it does; null where it does nothing. */
  transition: Transition | null;
}

/**
 * What somebody can choose from; only the transitions to one state where a card was dropped on it.
 *
 * @example optionsOf(marks, null).map(({ name }) => name) // ['Funnel', …, 'Implementing, by “Start”', 'Implementing, by “Resume”', 'Done']
 */
export function optionsOf(marks: readonly Mark[], only: KanbanState | null): Option[] {
  return marks.filter(({ state }) => only === null || state === only).flatMap((mark) => {
    const ways = canDrop(mark) ? mark.transitions : [null];
    return ways.map((transition, at) => ({ key: at === 0 ? mark.state : `${mark.state} ${transition?.id}`, mark, name: nameOf(mark.state, transition, ways.length), transition }));
  });
}

const nameOf = (state: KanbanState, transition: Transition | null, ways: number): string => (ways > 1 && transition ? `${stateName(state)}, by “${transition.name}”` : stateName(state));
