import { FaultLater } from '../../../ui/FaultLater';
import { Freshness } from '../../../ui/Freshness';
import type { PortfolioHandle } from '../../../portfolio/PortfolioState';
import { progressWords } from './progressWords';

/** How fresh the portfolio is, and how far its reading is. */
export function ReadingStatus({ state, refresh }: PortfolioHandle) {
  const words = progressWords(state);
  const { done, total } = state.progress;
  return (
    <div className="il-dep-reading" data-testid="reading" data-phase={state.phase}>
      <Freshness asOf={state.asOf} busy={state.phase === 'starting' || state.phase === 'reading'} onRefresh={refresh} />
      {words && (
        <p className="il-small il-subtle" role="status">
          {words}
        </p>
      )}
      {state.phase === 'reading' && total !== null && total > 0 && <progress className="il-progress" value={done / total} aria-label="Epics read" />}
    </div>
  );
}

/** Why the reading stopped, with the way on. What was read stays on screen. */
export const ReadingFault = ({ state: { phase, fault }, refresh }: PortfolioHandle) =>
  phase === 'failed' && fault ? (
    <FaultLater fault={fault} trying="read the whole portfolio" onRetry={refresh} />
  ) : null;
