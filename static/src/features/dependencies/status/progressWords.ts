import type { PortfolioState } from '../../../portfolio/PortfolioState';

const number = (count: number): string => count.toLocaleString('en-GB');

/**
 * How far the reading is, and what that means for what is on screen; null where all is here.
 *
 * @example progressWords({ phase: 'reading', progress: { done: 1200, total: 20000 } }) // '1,200 of 20,000 epics read; this is not complete yet.'
 */
export function progressWords({ phase, progress: { done, total } }: Pick<PortfolioState, 'phase' | 'progress'>): string | null {
  if (phase === 'whole') return null;
  if (phase === 'starting' || (phase === 'reading' && total === null)) return 'Asking Jira which epics there are…';
  if (phase === 'reading') return `${number(done)} of ${number(total ?? done)} epics read; this is not complete yet.`;
  return total === null ? 'Reading stopped before the first epic.' : `Reading stopped at ${number(done)} of ${number(total)} epics; this is not complete.`;
}
