import { toDayNumber } from '../../../../../src/domain/calendar';
import { NO_DAY } from '../../../../../src/domain/dependencies';
import { cellOf } from '../../../../../src/domain/roadmap';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { BoardFacts, BoardModel, Columns } from './BoardModel';

const DONE = KANBAN_STATES.indexOf('done');

/** Instead of a column: done before the first one, or meant for after the last. */
export const EARLIER = -1;
export const LATER = -2;

/**
 * The column of each epic, by the rule of `cellOf`. What is not done although its PI is over stands with the unplanned: it needs a
 * plan as they do.
 *
 * @example placeEpics(facts, columnsOf(wiring, calendar, query))[row] // 2
 */
export function placeEpics(facts: BoardFacts, columns: Columns): BoardModel['column'] {
  const { portfolio, finishPi, calendar, wiring } = facts;
  const current = calendar.piAt(wiring.today).seq;
  const iterationAt = iterationsIn(columns);
  const epic = { done: false, targetPi: 0, finishPi: 0 };
  return Int16Array.from({ length: portfolio.count }, (_, row) => {
    epic.done = portfolio.state[row] === DONE;
    epic.targetPi = portfolio.targetPi[row] ?? NO_DAY;
    epic.finishPi = finishPi[row] ?? NO_DAY;
    const cell = cellOf(epic, current);
    if (columns.of) return inIterations(facts, columns.of.seq, iterationAt, row, cell);
    if (cell === NO_DAY || cell < current) return epic.done ? EARLIER : 0;
    return cell - current + 1 < columns.list.length ? cell - current + 1 : LATER;
  });
}

function inIterations({ portfolio, finishPi, byPi }: BoardFacts, of: number, iterationAt: (day: number) => number, row: number, cell: number): number {
  if (cell !== of) return cell < of ? EARLIER : LATER;
  return finishPi[row] === of && !byPi[row] ? iterationAt(portfolio.finish[row] ?? NO_DAY) : 0;
}

/** The column of a day; 0 for one in no iteration. */
function iterationsIn({ list }: Columns): (day: number) => number {
  const ends = list.map(({ end }) => (end === null ? NO_DAY : toDayNumber(end)));
  return (day) => Math.max(0, ends.findIndex((end, column) => column > 0 && day <= end));
}
