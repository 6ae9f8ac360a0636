import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { LaneCounts } from '../../../geometry/kanban';
import type { KanbanModel, Lane } from '../facts/KanbanModel';
import { CAP } from './measures';

/** What somebody chose, by the keys of lanes: to close or to show them, and to show more than the first cards. */
export interface LaneView {
  closed: ReadonlyMap<string, boolean>;
  open: ReadonlySet<string>;
}

export const FIRST_VIEW: LaneView = { closed: new Map(), open: new Set() };

const DONE = KANBAN_STATES.indexOf('done');

/**
 * What of each lane is shown. A lane in which all is done starts closed, so that the board opens on what is still to do; unless that is so of all lanes.
 *
 * @example countsOf(model, FIRST_VIEW)[0] // { counts: [3, 0, 1, 0, 2, 0], closed: false, open: false }
 */
export function countsOf({ lanes }: Pick<KanbanModel, 'lanes'>, { closed, open }: LaneView): LaneCounts[] {
  const anyWork = lanes.some(({ cells }) => hasWork(cells));
  return lanes.map(({ key, cells }) => ({ counts: cells.map(({ length }) => length), closed: closed.get(key) ?? (anyWork && isFinished(cells)), open: open.has(key) }));
}

const hasWork = (cells: Lane['cells']): boolean => cells.some((epics, state) => state !== DONE && epics.length > 0);
const isFinished = (cells: Lane['cells']): boolean => !hasWork(cells) && (cells[DONE]?.length ?? 0) > 0;

/**
 * How many cards of each state a lane has on the board.
 *
 * @example shownOf({ counts: [30, 2], closed: false, open: false }) // [10, 2]
 */
export const shownOf = ({ counts, closed, open }: LaneCounts): number[] => counts.map((count) => (closed ? 0 : open ? count : Math.min(count, CAP)));
