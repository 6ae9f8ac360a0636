import type { Fault, ValueStream, Wiring } from '../../../../../src/contract';
import type { MacroConfig } from '../../../../../src/domain/roadmap/export';
import type { PortfolioState } from '../../../portfolio/PortfolioState';

/** What a macro shows. */
export type MacroState =
  | { kind: 'loading' }
  | { kind: 'not-set-up' }
  /** Jira refuses the reader altogether, or shows them no stream at all. */
  | { kind: 'no-access' }
  /** The reader sees streams, but none of those chosen. */
  | { kind: 'none-chosen' }
  | { kind: 'failed'; fault: Fault }
  | { kind: 'roadmap'; wiring: Wiring; streams: ValueStream[]; notes: string[] };

/**
 * What a macro shows in a state of the portfolio.
 *
 * @example macroState({ ...state, phase: 'reading' }, DEFAULT_MACRO).kind // 'roadmap'
 */
export function macroState(state: Pick<PortfolioState, 'phase' | 'wiring' | 'progress' | 'fault'>, config: Pick<MacroConfig, 'streams'>): MacroState {
  const { phase, wiring, fault } = state;
  if (fault?.code === 'not-set-up') return { kind: 'not-set-up' };
  if (fault?.code === 'forbidden') return { kind: 'no-access' };
  if (!wiring) return fault && phase === 'failed' ? { kind: 'failed', fault } : { kind: 'loading' };
  if (wiring.streams.length === 0) return { kind: 'no-access' };
  const streams = wiring.streams.filter(({ id }) => config.streams === 'all' || config.streams.includes(id));
  if (streams.length === 0) return { kind: 'none-chosen' };
  return { kind: 'roadmap', wiring, streams, notes: [...sayMissing(config, streams), ...sayPartial(state)] };
}

/** Streams that are gone and those that the reader may not see are never told apart, and never named. */
function sayMissing({ streams }: Pick<MacroConfig, 'streams'>, shown: readonly ValueStream[]): string[] {
  const missing = streams === 'all' ? 0 : new Set(streams).size - shown.length;
  if (missing === 0) return [];
  return [missing === 1 ? 'One of the chosen streams is not shown: it is gone, or you may not see it.' : `${missing} of the chosen streams are not shown: they are gone, or you may not see them.`];
}

function sayPartial({ phase, progress: { done, total } }: Pick<PortfolioState, 'phase' | 'progress'>): string[] {
  if (phase === 'whole' || total === null) return [];
  const read = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} epics read`;
  if (phase === 'failed') return [`Not complete: ${read}.`];
  return done < total ? [`${read}; more are on their way.`] : [];
}
