import { lazy, Suspense, useMemo } from 'react';
import { usePortfolio } from '../../portfolio/usePortfolio';
import { Freshness } from '../../ui/Freshness';
import { Loading } from '../../ui/Loading';
import { progressWords } from '../dependencies/status/progressWords';
import { Board } from './Board';
import { factsOf } from './facts/factsOf';
import { useBoardQuery } from './query/useBoardQuery';

const FaultMessage = lazy(() => import('../../ui/FaultMessage'));

/** The Board tab: what each stream takes on in each PI, as far as it is read. */
export function BoardPage() {
  const { state, refresh } = usePortfolio();
  const { wiring, portfolio, analysis, phase, fault, asOf } = state;
  const [query, change] = useBoardQuery();
  const facts = useMemo(() => (wiring && portfolio && analysis ? factsOf(wiring, portfolio, analysis) : null), [wiring, portfolio, analysis]);
  const busy = phase === 'starting' || phase === 'reading';
  return (
    <section className="bd-page" aria-labelledby="il-board-title" data-testid="board-page" data-phase={phase}>
      <div className="bd-title">
        <h2 id="il-board-title" className="il-heading">
          Program board
        </h2>
        <p className="bd-progress" role="status">
          {progressWords(state)}
        </p>
        <Freshness asOf={asOf} busy={busy} onRefresh={refresh} />
      </div>
      <Suspense>{phase === 'failed' && fault && <FaultMessage fault={fault} trying="read the whole portfolio" onRetry={refresh} />}</Suspense>
      {facts && facts.wiring.streams.length === 0 && <p className="bd-nothing">You can’t browse the projects of any value stream.</p>}
      {facts && facts.wiring.streams.length > 0 && <Board facts={facts} query={query} change={change} asOf={asOf} reading={busy} refresh={refresh} />}
      {!facts && !fault && <Loading what="the board" lines={9} />}
    </section>
  );
}
