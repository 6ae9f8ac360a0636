import type { Wiring } from '../../../../../src/contract';
import { makeCalendar } from '../../../../../src/domain/cadence';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { MacroConfig } from '../../../../../src/domain/roadmap/export';
import { NONE_32, type Portfolio } from '../../../portfolio/Portfolio';
import { matchEpics } from '../../roadmap/filter/matchEpics';
import { DEFAULT_VIEW } from '../../roadmap/view/ViewState';

/** What of a portfolio a macro draws. */
export interface Within {
  portfolio: Portfolio;
  /** By epic: 0 for those that are not drawn; null draws all. */
  shown: Uint8Array | null;
  /** How many are drawn. */
  count: number;
}

/**
 * The epics of the chosen streams that touch the horizon; without a horizon all but what is done and has no dates. Those that are not
 * drawn lose their dates, so that the chart is only as long as what it draws; nothing else is told of them.
 *
 * @example withinHorizon(wiring, portfolio, { streams: 'all', horizon: 4 }).count // 37
 */
export function withinHorizon(wiring: Wiring, portfolio: Portfolio, { streams, horizon }: Pick<MacroConfig, 'streams' | 'horizon'>): Within {
  const filters = { ...DEFAULT_VIEW, streams: streams === 'all' ? [] : streams, pis: horizon === null ? [] : wiring.pis.slice(0, horizon).map(({ key }) => key) };
  const matched = matchEpics({ wiring, calendar: makeCalendar(wiring.cadence), portfolio, inConflict: null }, filters);
  const shown = horizon === null ? withoutHistory(portfolio, matched) : matched;
  if (shown === null) return { portfolio, shown, count: portfolio.count };
  const masked = (days: Int32Array): Int32Array => days.map((day, epic) => (shown[epic] === 1 ? day : NONE_32));
  return { portfolio: { ...portfolio, start: masked(portfolio.start), finish: masked(portfolio.finish) }, shown, count: shown.reduce((sum, one) => sum + one, 0) };
}

const DONE = KANBAN_STATES.indexOf('done');

/** As `isPlanned` has it for exports. */
function withoutHistory({ count, state, start }: Portfolio, shown: Uint8Array | null): Uint8Array | null {
  const isHistory = (epic: number): boolean => state[epic] === DONE && start[epic] === NONE_32;
  const all = shown ?? new Uint8Array(count).fill(1);
  return all.some((one, epic) => one === 1 && isHistory(epic)) ? all.map((one, epic) => (isHistory(epic) ? 0 : one)) : shown;
}
