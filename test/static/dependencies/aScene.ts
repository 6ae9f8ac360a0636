import type { PortfolioState } from '../../../static/src/portfolio/PortfolioState';
import { aPortfolio } from '../../builders/aPortfolio';

/**
 * Payments, Channels and Data: DAT-1 finishes 13 days too late for PAY-1, which has three days for MOB-1; MOB-2 has no provider's
 * dates, and PAY-2, MOB-3 and DAT-2 wait for one another.
 */
export const scene = () =>
  aPortfolio({
    streams: ['Payments', 'Channels', 'Data'],
    epics: [
      { key: 'DAT-1', stream: 2, start: '2026-09-21', finish: '2027-01-17', summary: 'Event backbone', value: 5, state: 'implementing' },
      { key: 'PAY-1', stream: 0, start: '2027-01-04', finish: '2027-03-14', summary: 'Instant refunds', value: 24 },
      { key: 'MOB-1', stream: 1, start: '2027-03-17', finish: '2027-03-25', summary: 'One-tap checkout', value: 35 },
      { key: 'DAT-9', stream: 2, summary: 'Fraud signals' },
      { key: 'MOB-2', stream: 1, start: '2027-01-04', finish: '2027-03-28', summary: 'Offline tickets' },
      { key: 'PAY-2', stream: 0, start: '2027-03-29', finish: '2027-06-20', summary: 'Split payments' },
      { key: 'MOB-3', stream: 1, start: '2027-03-29', finish: '2027-06-20', summary: 'Live trips' },
      { key: 'DAT-2', stream: 2, start: '2027-03-29', finish: '2027-06-20', summary: 'Customer 360' },
      { key: 'PAY-10', stream: 0, start: '2026-01-12', finish: '2026-03-22', summary: 'Card vault', state: 'done' },
    ],
    links: [
      ['DAT-1', 'PAY-1'],
      ['PAY-1', 'MOB-1'],
      ['DAT-9', 'MOB-2'],
      ['PAY-2', 'MOB-3'],
      ['MOB-3', 'DAT-2'],
      ['DAT-2', 'PAY-2'],
      ['PAY-10', 'PAY-1'],
    ],
  });

/** What a screen gets of the scene, once all is read. */
export const aState = (change: Partial<PortfolioState> = {}): PortfolioState => {
  const { wiring, portfolio, analysis } = scene();
  return { phase: 'whole', wiring, portfolio, analysis, progress: { done: 9, total: 9 }, warm: false, asOf: '2026-11-24T08:12:00.000Z', fault: null, ...change };
};
