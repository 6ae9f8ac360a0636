import { NO_DAY } from '../dependencies/Analysis';
import type { PlannedDates, Span } from './plannedDates';

/** How far the child issues of an epic reach beyond its own dates, in days; 0 where they do not. */
export interface Disagreement {
  /** The earliest begins so long before the epic's own start. */
  before: number;
  /** The latest ends so long after the epic's own due date. */
  after: number;
}

export const AGREES: Disagreement = Object.freeze({ before: 0, after: 0 });

/**
 * Where the roll-up of child issues disagrees with what an epic says of itself. Own dates win, so that the plan stays as it is; but
 * somebody should look. A bound that is not the epic's own promised nothing that children could break. Day numbers, NO_DAY where
 * children say nothing.
 *
 * @example disagreementOf({ start: 20_500, finish: 20_560, startFrom: 'own', finishFrom: 'own' }, { start: NO_DAY, finish: 20_569 })
 * // { before: 0, after: 9 }
 */
export function disagreementOf({ start, finish, startFrom, finishFrom }: Omit<PlannedDates, 'reversed'>, children: Span): Disagreement {
  const before = startFrom === 'own' && children.start !== NO_DAY ? Math.max(0, start - children.start) : 0;
  const after = finishFrom === 'own' && children.finish !== NO_DAY ? Math.max(0, children.finish - finish) : 0;
  return before === 0 && after === 0 ? AGREES : { before, after };
}
