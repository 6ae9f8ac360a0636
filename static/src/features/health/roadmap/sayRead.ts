import type { PortfolioState } from '../../../portfolio/PortfolioState';

/**
 * How much of a drawn portfolio is there, in words; null once it is whole.
 *
 * @example sayRead({ phase: 'reading', progress: { done: 300, total: 900 } }) // '300 of 900 epics read; the rest is on its way.'
 */
export function sayRead({ phase, progress: { done, total } }: Pick<PortfolioState, 'phase' | 'progress'>): string | null {
  if (phase === 'whole' || (total === null && phase !== 'failed')) return null;
  const read = total === null ? `${done} epics read` : `${done} of ${total} epics read`;
  if (phase === 'failed') return `Only ${read}; some are missing.`;
  return done === total ? 'Asking Jira what has changed.' : `${read}; the rest is on its way.`;
}
