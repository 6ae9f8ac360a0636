import { LINK_STATES } from '../../../../../src/domain/dependencies';
import type { RowSpan, Spot, Strand } from '../../../geometry/board';
import type { BoardFacts, BoardModel } from './BoardModel';

const SETTLED = LINK_STATES.indexOf('settled');

/**
 * The dependencies between streams of which at least one end is in sight and both are on the board. Settled ones ask for nothing any
 * more, so they show only for the card that has the focus.
 *
 * @example strandsOf(facts, model, { first: 0, end: 5 }, null)
 */
export function strandsOf({ portfolio: { links }, analysis }: Pick<BoardFacts, 'portfolio' | 'analysis'>, model: BoardModel, { first, end }: RowSpan, focus: number | null): Strand[] {
  const strands: Strand[] = [];
  const inSight = (row: number): boolean => row >= first && row < end;
  for (let link = 0; link < links.from.length; link++) {
    if (!analysis.crossStream[link]) continue;
    const [provider, consumer] = [links.from[link] as number, links.to[link] as number];
    const [from, to] = [spotOf(model, provider), spotOf(model, consumer)];
    if (from.row < 0 || to.row < 0 || !(inSight(from.row) || inSight(to.row))) continue;
    const touched = provider === focus || consumer === focus;
    const state = analysis.linkState[link] as number;
    if (touched || state !== SETTLED) strands.push({ from, to, state, lit: focus === null || touched });
  }
  return strands;
}

/**
 * Where an epic's card lies. Its row is -1 where it has none.
 *
 * @example spotOf(model, row) // { row: 0, column: 2, index: 1 }
 */
export const spotOf = (model: Pick<BoardModel, 'row' | 'column' | 'index'>, epic: number): Spot => ({ row: model.row[epic] ?? -1, column: model.column[epic] ?? 0, index: model.index[epic] ?? 0 });
