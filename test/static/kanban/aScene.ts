import type { WipLimit, WipUse } from '../../../src/contract';
import { makeCalendar } from '../../../src/domain/cadence';
import type { KanbanFacts } from '../../../static/src/features/kanban/facts/KanbanModel';
import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import { aPortfolio, type EpicDrawing } from '../../builders/aPortfolio';

const EPICS: EpicDrawing[] = [
  { key: 'PAY-1', state: 'ready', wsjf: 4.8, missing: 0, targetPi: '2027.1', admitted: '2027.1', owner: 'Erin Okafor', summary: 'Instant refunds' },
  { key: 'PAY-2', state: 'ready', wsjf: 13 / 3, missing: 2, targetPi: '2027.1', owner: 'Lea Brandt', summary: 'Split payments' },
  { key: 'PAY-3', state: 'ready', owner: 'Lea Brandt', summary: 'Loyalty wallet' },
  { key: 'PAY-4', state: 'ready', wsjf: 4.8, summary: 'Subscription billing' },
  { key: 'MOB-1', stream: 1, state: 'implementing', wsjf: 7, admitted: '2026.4', targetPi: '2027.1', owner: 'Erin Okafor', summary: 'One-tap checkout' },
  { key: 'MOB-2', stream: 1, state: 'funnel', owner: 'Ana Silva', summary: 'Offline tickets' },
];

export const LIMITS: WipLimit[] = [
  { state: 'implementing', streamId: null, limit: 3 },
  { state: 'implementing', streamId: 'channels', limit: 1 },
  { state: 'ready', streamId: 'payments', limit: 3 },
];

const use = (state: WipUse['state'], streamId: string | null, limit: number, held: number): WipUse => ({ state, streamId, scope: streamId ?? 'the portfolio', limit, held, keys: [] });
export const USES: WipUse[] = [use('implementing', null, 3, 3), use('implementing', 'channels', 1, 0), use('ready', 'payments', 3, 4)];

/** Payments has four ready epics, Channels one in implementing and one in the funnel. */
export function facts(epics: EpicDrawing[] = EPICS): KanbanFacts {
  const { wiring, portfolio } = aPortfolio({ epics });
  return { wiring: { ...wiring, wip: LIMITS }, portfolio, calendar: makeCalendar(wiring.cadence), wip: USES };
}

/** What the screen gets of the scene, once all is read. */
export function aState(change: Partial<PortfolioState> = {}, epics: EpicDrawing[] = EPICS): PortfolioState {
  const { wiring, portfolio, analysis } = aPortfolio({ epics });
  const count = portfolio.count;
  return { phase: 'whole', wiring: { ...wiring, wip: LIMITS }, portfolio, analysis, progress: { done: count, total: count }, warm: false, asOf: '2026-11-24T08:12:00.000Z', fault: null, ...change };
}
