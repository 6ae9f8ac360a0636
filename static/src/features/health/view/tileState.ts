import type { PortfolioState } from '../../../portfolio/PortfolioState';

/** What the tile says of the reading, beside or instead of its numbers. */
export type TileState =
  | { kind: 'loading' }
  | { kind: 'not-set-up' }
  /** Nothing was read: only the fault can be shown. */
  | { kind: 'failed' }
  | { kind: 'numbers'; partial: string | null };

/**
 * What a tile shows in a state of the portfolio. Partial numbers are shown, and said to be partial.
 *
 * @example tileState({ ...state, phase: 'reading', progress: { done: 300, total: 900 } }) // { kind: 'numbers', partial: '300 of 900 epics read; …' }
 */
export function tileState({ phase, wiring, portfolio, analysis, progress, fault }: PortfolioState): TileState {
  if (fault?.code === 'not-set-up') return { kind: 'not-set-up' };
  if (!wiring || !portfolio || !analysis) return phase === 'failed' ? { kind: 'failed' } : { kind: 'loading' };
  return { kind: 'numbers', partial: phase === 'whole' ? null : sayPartial(progress, phase === 'failed') };
}

/**
 * That the numbers are not final, in words.
 *
 * @example sayPartial({ done: 300, total: 900 }, false) // '300 of 900 epics read; the numbers still change.'
 */
export function sayPartial({ done, total }: PortfolioState['progress'], stopped: boolean): string {
  if (!stopped && total !== null && done >= total) return 'Asking Jira what has changed; the numbers can still change.';
  const read = total === null ? `${done} epics read` : `${done} of ${total} epics read`;
  return stopped ? `Only ${read}; the numbers are not whole.` : `${read}; the numbers still change.`;
}
