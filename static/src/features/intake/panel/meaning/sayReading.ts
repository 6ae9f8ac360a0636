import type { PortfolioState } from '../../../../portfolio/PortfolioState';

/**
 * What is said while the portfolio is not whole, or when it does not have the epic; null where there is nothing to say.
 *
 * @example sayReading({ phase: 'reading', progress: { done: 300, total: 900 } }, true) // '300 of 900 epics read so far; this can still change.'
 */
export function sayReading({ phase, progress: { done, total } }: Pick<PortfolioState, 'phase' | 'progress'>, known: boolean): string | null {
  if (phase === 'whole') return known ? null : 'The portfolio does not have this epic yet. Refresh in a moment: Jira’s search is some seconds behind.';
  const read = total === null ? `${done} epics read` : `${done} of ${total} epics read`;
  if (phase === 'failed') return known ? `Only ${read}; this is not the whole picture.` : null;
  if (known && total !== null && done >= total) return 'Asking Jira what has changed; this can still change.';
  return known ? `${read} so far; this can still change.` : null;
}
