import { compareEpics } from '../../kanban/facts/compareEpics';
import type { KanbanFacts, KanbanModel } from '../../kanban/facts/KanbanModel';

/** Cards that a tile has room for. */
const MOST = 5;

/**
 * The first epics of a state by WSJF, over all lanes.
 *
 * @example topEpics(facts, model, 3) // [4, 0, 2]
 */
export const topEpics = ({ portfolio }: Pick<KanbanFacts, 'portfolio'>, { lanes }: Pick<KanbanModel, 'lanes'>, state: number): number[] =>
  // each cell is in order, so no card below its first few can be among the first few of all
  lanes.flatMap(({ cells }) => (cells[state] ?? []).slice(0, MOST)).sort(compareEpics(portfolio, () => NaN)).slice(0, MOST);
