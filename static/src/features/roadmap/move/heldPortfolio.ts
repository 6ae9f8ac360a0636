import type { Calendar } from '../../../../../src/domain/cadence';
import { toDayNumber } from '../../../../../src/domain/calendar';
import { ORIGINS } from '../../../../../src/domain/roadmap';
import type { Portfolio } from '../../../portfolio/Portfolio';
import { rowOf } from '../../../portfolio/rowOf';
import { targetsOf } from '../../board/facts/targetsOf';
import type { Held } from '../../move/moveState';

const OWN = ORIGINS.indexOf('own');
const TARGET = ORIGINS.indexOf('target-pi');

/**
 * A portfolio with the targets that were set on this screen and that the reading may not have yet. A target moves the bounds that are
 * not an epic's own; where its own start or due date leaves no room for that, the next reading tells.
 *
 * @example heldPortfolio(portfolio, calendar, new Map([['10102', { pi: '2027.2', at: null }]]))
 */
export function heldPortfolio(portfolio: Portfolio, calendar: Calendar, held: ReadonlyMap<string, Held>): Portfolio {
  if (held.size === 0) return portfolio;
  const moved = { ...portfolio, targetPi: targetsOf(portfolio, calendar, held), start: portfolio.start.slice(), finish: portfolio.finish.slice(), startFrom: portfolio.startFrom.slice(), finishFrom: portfolio.finishFrom.slice() };
  for (const [issueId, { pi: key }] of held) {
    const row = rowOf(portfolio, Number(issueId));
    const pi = key === null ? null : calendar.piByKey(key);
    if (row >= 0 && pi) moveBounds(moved, row, { start: toDayNumber(pi.start), finish: toDayNumber(pi.end) });
  }
  return moved;
}

function moveBounds({ start, finish, startFrom, finishFrom }: Portfolio, row: number, pi: { start: number; finish: number }): void {
  const first = startFrom[row] === OWN ? (start[row] ?? 0) : pi.start;
  const last = finishFrom[row] === OWN ? (finish[row] ?? 0) : pi.finish;
  if (first > last) return;
  if (startFrom[row] !== OWN) startFrom[row] = TARGET;
  if (finishFrom[row] !== OWN) finishFrom[row] = TARGET;
  start[row] = first;
  finish[row] = last;
}
