import type { Wiring } from '../../../../../../src/contract';
import { makeCalendar } from '../../../../../../src/domain/cadence';
import { type Analysis, componentsOf, type Graph, makeGraph, NO_DAY, reachOf, scheduleOf, type Schedule, type Slip, slipOf } from '../../../../../../src/domain/dependencies';
import { fromDayNumber } from '../../../../../../src/domain/calendar';
import { plansOf } from '../../../../portfolio/plansOf';
import type { Portfolio } from '../../../../portfolio/Portfolio';

/** What the portfolio's dates come to if every epic waits for its providers; worked out once a portfolio. */
export interface Outlook {
  graph: Graph;
  schedule: Schedule;
}

/** @example outlookOf(portfolio, wiring).schedule.slack[0] // 12 */
export function outlookOf(portfolio: Portfolio, wiring: Pick<Wiring, 'cadence' | 'streams'>): Outlook {
  const graph = makeGraph(portfolio.count, portfolio.links);
  return { graph, schedule: scheduleOf(graph, componentsOf(graph), plansOf(portfolio, makeCalendar(wiring.cadence), wiring.streams.length)) };
}

/** What one epic means for the others. */
export interface Meaning {
  standing: { kind: 'done' } | { kind: 'undated' } | { kind: 'critical'; last: string } | { kind: 'slack'; days: number; last: string };
  slip: Slip;
  /** Epics of other streams that wait for it, directly or through others: how many, in which streams (by index), worth how much. */
  unlocks: { epics: number; streams: number[]; value: number };
}

/**
 * What one epic means for the portfolio: its slack, what slips if it slips, and whose value it unlocks.
 *
 * @example meaningOf(portfolio, analysis, outlookOf(portfolio, wiring), rowOf(portfolio, 10101)).standing // { kind: 'slack', days: 12, … }
 */
export function meaningOf(portfolio: Portfolio, analysis: Analysis, { graph, schedule }: Outlook, row: number): Meaning {
  const { plans } = schedule;
  const waiting = reachOf(graph, row, 'consumers').rows.filter((other) => plans.done[other] === 0 && portfolio.stream[other] !== portfolio.stream[row]);
  const streams = [...new Set(Array.from(waiting, (other) => portfolio.stream[other] ?? 0))].sort((one, other) => one - other);
  return {
    standing: standingOf(analysis, schedule, row),
    slip: slipOf(graph, schedule, row),
    unlocks: { epics: analysis.unlocks[row] ?? 0, streams, value: analysis.leverage[row] ?? 0 },
  };
}

function standingOf({ slack, critical }: Analysis, { plans, last }: Schedule, row: number): Meaning['standing'] {
  if (plans.done[row] === 1) return { kind: 'done' };
  const days = slack[row] ?? NO_DAY;
  if (days === NO_DAY || last === NO_DAY) return { kind: 'undated' };
  return critical[row] === 1 ? { kind: 'critical', last: fromDayNumber(last) } : { kind: 'slack', days, last: fromDayNumber(last) };
}
