import type { Calendar } from '../../../../src/domain/cadence';
import { fromDayNumber } from '../../../../src/domain/calendar';
import { isByPi, ORIGINS } from '../../../../src/domain/roadmap';
import { KANBAN_STATES } from '../../../../src/domain/settings';
import { NONE_32, type Portfolio } from '../../portfolio/Portfolio';
import { textAt } from '../../portfolio/Texts';
import type { MovedEpic } from './MovedEpic';

const DONE = KANBAN_STATES.indexOf('done');

/**
 * An epic of the portfolio as moving sees it.
 *
 * @example movedEpicOf(portfolio, row, calendar).target // '2027.1'
 */
export function movedEpicOf(portfolio: Portfolio, row: number, calendar: Calendar): MovedEpic {
  const pi = (seq: number | undefined) => (seq === undefined || seq === NONE_32 ? null : calendar.piBySeq(seq));
  const finish = portfolio.finish[row] ?? NONE_32;
  const byPi = isByPi(ORIGINS[portfolio.startFrom[row] ?? 0] ?? 'none', ORIGINS[portfolio.finishFrom[row] ?? 0] ?? 'none');
  return {
    issueId: String(portfolio.ids[row] ?? ''),
    key: textAt(portfolio.keys, row),
    summary: textAt(portfolio.summaries, row),
    done: portfolio.state[row] === DONE,
    target: pi(portfolio.targetPi[row])?.key ?? null,
    admitted: pi(portfolio.admittedPi[row]),
    ownFinish: finish === NONE_32 || byPi ? null : calendar.piAt(fromDayNumber(finish)),
  };
}
