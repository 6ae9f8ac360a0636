import type { BoardLayout, Spot } from '../../../geometry/board';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import type { BoardActions, Moving } from './Moving';

/** What a row of the board is drawn from; its cells get the same. */
export interface RowProps {
  facts: BoardFacts;
  model: BoardModel;
  layout: BoardLayout;
  row: number;
  /** The tab stop, where it lies in this row. */
  stop: Spot | null;
  moving: Moving | null;
  selected: number | null;
  /** The epics of the focused card's dependencies; null while no card has the focus. */
  lights: ReadonlySet<number> | null;
  actions: BoardActions;
}
