import type { KanbanState } from '../../../../../src/contract';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { stateWords } from '../../roadmap/facts/stateWords';
import type { KanbanMove } from './KanbanMove';

/**
 * A Kanban state as a column heads it.
 *
 * @example stateName('ready') // 'Ready'
 */
export const stateName = (state: KanbanState | null): string => stateWords(state === null ? undefined : KANBAN_STATES.indexOf(state)).name;

/**
 * Where a move leads: the state, with the status where that has another name.
 *
 * @example sayTarget({ to: { name: 'In progress', … }, toState: 'implementing' }) // 'Implementing (In progress)'
 */
export function sayTarget({ to, toState }: Pick<KanbanMove, 'to' | 'toState'>): string {
  const name = stateName(toState);
  return name === to.name ? name : `${name} (${to.name})`;
}

/**
 * What a move did, in words.
 *
 * @example sayMove(move) // 'PAY-1 is now in Implementing.'
 */
export const sayMove = (move: KanbanMove): string => (move.undoes ? `Undone: ${move.epic.key} is in ${sayTarget(move)} again.` : `${move.epic.key} is now in ${sayTarget(move)}.`);
