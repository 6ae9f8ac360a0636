import { FaultLater } from '../../ui/FaultLater';
import { Freshness } from '../../ui/Freshness';
import { Loading } from '../../ui/Loading';
import type { PortfolioState } from '../../portfolio/PortfolioState';
import { usePortfolio } from '../../portfolio/usePortfolio';
import { useTabSearch } from '../page/useTabSearch';
import { Roadmap } from './Roadmap';
import { useViewState } from './view/useViewState';

/** The Roadmap tab: the whole portfolio on one page, as far as it is read. */
export function RoadmapPage() {
  const { state, refresh } = usePortfolio();
  const [view, onView] = useViewState(useTabSearch('/roadmap'));
  const busy = state.phase === 'starting' || state.phase === 'reading';
  return (
    <section className="rm-page" aria-labelledby="il-roadmap-title">
      <div className="il-head">
        <h2 id="il-roadmap-title" className="il-heading">
          Roadmap
        </h2>
        <p className="rm-progress" role="status" data-testid="roadmap-progress">
          {sayProgress(state)}
        </p>
        <Freshness asOf={state.asOf} busy={busy} onRefresh={refresh} />
      </div>
      {state.fault && <FaultLater fault={state.fault} trying="read the whole portfolio" onRetry={refresh} />}
      {state.wiring ? (
        <Roadmap wiring={state.wiring} portfolio={state.portfolio} analysis={state.analysis} view={view} onView={onView} reading={busy} expected={state.progress.total} asOf={state.asOf} refresh={refresh} />
      ) : (
        !state.fault && <Loading what="the value streams" lines={8} />
      )}
    </section>
  );
}

/**
 * How much of the portfolio is there, as long as it is not whole.
 *
 * @example sayProgress({ phase: 'reading', progress: { done: 400, total: 2000 }, … }) // '400 of 2,000 epics read'
 */
export function sayProgress({ phase, progress, portfolio }: Pick<PortfolioState, 'phase' | 'progress' | 'portfolio'>): string {
  const { done, total } = progress;
  const count = total === null ? '' : `${done.toLocaleString('en')} of ${total.toLocaleString('en')} epics read`;
  if (phase === 'whole' || (phase === 'starting' && total === null)) return '';
  if (phase === 'failed') return portfolio ? `Not complete: ${count || 'some epics are missing'}` : '';
  return count;
}
