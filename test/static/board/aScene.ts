import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import { factsOf } from '../../../static/src/features/board/facts/factsOf';
import { aPortfolio, type EpicDrawing } from '../../builders/aPortfolio';

type SizedEpic = EpicDrawing & { size?: number };

const EPICS: SizedEpic[] = [
  { key: 'PAY-1', stream: 0, start: '2027-01-04', finish: '2027-03-14', size: 5, owner: 'Erin Walsh', summary: 'Instant refunds' },
  { key: 'PAY-2', stream: 0, start: '2027-01-04', finish: '2027-03-28', size: 8, targetPi: '2027.2', summary: 'Split payments' },
  { key: 'PAY-5', stream: 0, start: '2026-09-21', finish: '2026-12-13', size: 13, state: 'implementing', admitted: '2026.4', summary: 'SEPA transfers' },
  { key: 'PAY-7', stream: 0, start: '2026-09-21', finish: '2026-11-08', size: 13, state: 'done', summary: 'Card vault' },
  { key: 'PAY-9', stream: 0, start: '2026-01-12', finish: '2026-03-22', state: 'done', summary: 'Clean-up' },
  { key: 'MOB-1', stream: 1, start: '2026-11-30', finish: '2027-01-31', size: 5, summary: 'One-tap checkout' },
  { key: 'MOB-8', stream: 1, state: 'funnel', summary: 'Companion' },
  { key: 'MOB-9', stream: 1, start: '2026-03-29', finish: '2026-06-14', size: 2, state: 'implementing', summary: 'Late since June' },
  { key: 'DAT-1', stream: 2, start: '2026-09-21', finish: '2027-01-17', size: 21, state: 'implementing', summary: 'Event backbone' },
  { key: 'DAT-5', stream: 2, from: 'target-pi', start: '2027-01-04', finish: '2027-03-28', targetPi: '2027.1', summary: 'Retention' },
  { key: 'DAT-8', stream: 2, start: '2028-03-29', finish: '2028-06-20', summary: 'Forecasting' },
];

/** Three streams, of which Payments takes 20 points a PI and Data 20: DAT-1 is late for PAY-1, and MOB-1 waits for both. */
export function scene(epics: SizedEpic[] = EPICS, links: [string, string][] = [['DAT-1', 'PAY-1'], ['PAY-1', 'MOB-1'], ['DAT-1', 'MOB-1'], ['PAY-7', 'MOB-1'], ['PAY-1', 'PAY-2']]) {
  const { wiring, portfolio, analysis } = aPortfolio({ streams: ['Payments', 'Channels', 'Data'], epics, links });
  wiring.streams.forEach((stream, index) => (stream.capacity = [20, null, 20][index] ?? null));
  return { wiring, analysis, portfolio: { ...portfolio, size: Float64Array.from(epics, ({ size }) => size ?? NaN) } };
}

export const facts = (...of: Parameters<typeof scene>) => {
  const { wiring, portfolio, analysis } = scene(...of);
  return factsOf(wiring, portfolio, analysis);
};

/** What the screen gets of the scene, once all is read. */
export const aState = (change: Partial<PortfolioState> = {}, ...of: Parameters<typeof scene>): PortfolioState => {
  const { wiring, portfolio, analysis } = scene(...of);
  const count = portfolio.count;
  return { phase: 'whole', wiring, portfolio, analysis, progress: { done: count, total: count }, warm: false, asOf: '2026-11-24T08:12:00.000Z', fault: null, ...change };
};
