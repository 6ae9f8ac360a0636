import type { Wiring } from '../../../../../src/contract';
import { makeCalendar } from '../../../../../src/domain/cadence';
import { type Analysis, makeGraph } from '../../../../../src/domain/dependencies';
import type { Portfolio } from '../../../portfolio/Portfolio';
import { plansOf } from '../../../portfolio/plansOf';
import type { BoardFacts } from './BoardModel';
import { crossConflictsOf } from './crossConflictsOf';

/**
 * What follows from one reading of the portfolio, whatever is looked at.
 *
 * @example factsOf(wiring, portfolio, analysis).finishPi[row]
 */
export function factsOf(wiring: Wiring, portfolio: Portfolio, analysis: Analysis): BoardFacts {
  const calendar = makeCalendar(wiring.cadence);
  const { finishPi, byPi } = plansOf(portfolio, calendar, wiring.streams.length);
  return { wiring, calendar, portfolio, analysis, finishPi, byPi, graph: makeGraph(portfolio.count, portfolio.links), inConflict: crossConflictsOf(portfolio.links, analysis, portfolio.count) };
}
