import type { Calendar } from '../../../../../src/domain/cadence';
import { NONE_32, type Portfolio } from '../../../portfolio/Portfolio';
import { rowOf } from '../../../portfolio/rowOf';
import type { Held } from '../../move/moveState';

/**
 * The target PI of each epic, with those that were set on this screen and that the reading may not have yet.
 *
 * @example targetsOf(portfolio, calendar, new Map([['10102', { pi: '2027.2', at: null }]]))
 */
export function targetsOf(portfolio: Portfolio, calendar: Calendar, held: ReadonlyMap<string, Held>): Int32Array {
  if (held.size === 0) return portfolio.targetPi;
  const targets = portfolio.targetPi.slice();
  for (const [issueId, { pi }] of held) {
    const row = rowOf(portfolio, Number(issueId));
    if (row >= 0) targets[row] = pi === null ? NONE_32 : (calendar.piByKey(pi)?.seq ?? NONE_32);
  }
  return targets;
}
