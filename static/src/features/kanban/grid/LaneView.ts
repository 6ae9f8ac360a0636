import type { LaneCounts } from '../../../geometry/kanban';
import type { KanbanModel } from '../facts/KanbanModel';
import { CAP } from './measures';

/** Lanes, by their keys, that somebody closed, or opened beyond the first cards. */
export interface LaneView {
  closed: ReadonlySet<string>;
  open: ReadonlySet<string>;
}

export const FIRST_VIEW: LaneView = { closed: new Set(), open: new Set() };

/**
 * What of each lane is shown.
 *
 * @example countsOf(model, FIRST_VIEW)[0] // { counts: [3, 0, 1, 0, 2, 0], closed: false, open: false }
 */
export const countsOf = ({ lanes }: Pick<KanbanModel, 'lanes'>, { closed, open }: LaneView): LaneCounts[] =>
  lanes.map(({ key, cells }) => ({ counts: cells.map(({ length }) => length), closed: closed.has(key), open: open.has(key) }));

/**
 * How many cards of each state a lane has on the board.
 *
 * @example shownOf({ counts: [30, 2], closed: false, open: false }) // [10, 2]
 */
export const shownOf = ({ counts, closed, open }: LaneCounts): number[] => counts.map((count) => (closed ? 0 : open ? count : Math.min(count, CAP)));

/** Puts a key into a set or takes it out. @example withKey(new Set(['a']), 'a', false).size // 0 */
export function withKey(keys: ReadonlySet<string>, key: string, there: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (there) next.add(key);
  else next.delete(key);
  return next;
}
