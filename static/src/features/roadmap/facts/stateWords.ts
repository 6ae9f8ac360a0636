import { KANBAN_STATES } from '../../../../../src/domain/settings';

/** A Kanban state as people read it, and a sign for it whose filling tells how far along it is, so that colour is not all there is. */
export interface StateWords {
  name: string;
  sign: string;
}

const SIGNS = ['○', '◔', '◑', '◕', '●', '✓'];
const UNMAPPED: StateWords = { name: 'No state', sign: '–' };
const WORDS: readonly StateWords[] = KANBAN_STATES.map((state, index) => ({ name: `${state[0]?.toUpperCase()}${state.slice(1)}`, sign: SIGNS[index] ?? '' }));

/**
 * The words for an entry of the portfolio's state column.
 *
 * @example stateWords(3) // { name: 'Ready', sign: '◕' }
 */
export const stateWords = (state: number | undefined): StateWords => WORDS[state ?? -1] ?? UNMAPPED;
