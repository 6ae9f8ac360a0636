import { fromDayNumber } from '../../../../../src/domain/calendar';
import type { Calendar } from '../../../../../src/domain/cadence';
import { isByPi, ORIGINS } from '../../../../../src/domain/roadmap';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { NONE_32, type Portfolio } from '../../../portfolio/Portfolio';
import { textAt } from '../../../portfolio/Texts';
import type { PlannedEnd } from '../../intake/neighbours/sayLink';

const DONE = KANBAN_STATES.indexOf('done');

/**
 * A row of the portfolio as an end of a dependency.
 *
 * @example plannedEndOf(portfolio, calendar, 0) // { key: 'DAT-1', start: '2026-09-21', finish: '2027-01-17', pis: null, done: false }
 */
export function plannedEndOf(portfolio: Portfolio, calendar: Calendar, row: number): PlannedEnd {
  const [start, finish] = [dayAt(portfolio.start, row), dayAt(portfolio.finish, row)];
  const byPi = isByPi(originAt(portfolio.startFrom, row), originAt(portfolio.finishFrom, row));
  return {
    key: textAt(portfolio.keys, row),
    start,
    finish,
    pis: byPi && start && finish ? { start: calendar.piAt(start).name, finish: calendar.piAt(finish).name } : null,
    done: portfolio.state[row] === DONE,
  };
}

const originAt = (column: Uint8Array, row: number) => ORIGINS[column[row] ?? 0] ?? 'none';

function dayAt(column: Int32Array, row: number): string | null {
  const day = column[row] ?? NONE_32;
  return day === NONE_32 ? null : fromDayNumber(day);
}
