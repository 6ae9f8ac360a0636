import { useMemo } from 'react';
import { usePortfolio } from '../../portfolio/usePortfolio';
import { FaultLater } from '../../ui/FaultLater';
import { Loading } from '../../ui/Loading';
import { ReadingHead } from '../page/ReadingHead';
import { Board } from './Board';
import { factsOf } from './facts/factsOf';
import { useBoardQuery } from './query/useBoardQuery';

/** The Board tab: what each stream takes on in each PI, as far as it is read. */
export function BoardPage() {
  const { state, refresh } = usePortfolio();
  const { wiring, portfolio, analysis, phase, fault, asOf } = state;
  const [query, change] = useBoardQuery();
  const facts = useMemo(() => (wiring && portfolio && analysis ? factsOf(wiring, portfolio, analysis) : null), [wiring, portfolio, analysis]);
  const busy = phase === 'starting' || phase === 'reading';
  return (
    <section className="bd-page" aria-labelledby="il-board-title" data-testid="board-page" data-phase={phase}>
      <ReadingHead id="il-board-title" title="Program board" />
      {phase === 'failed' && fault && <FaultLater fault={fault} trying="read the whole portfolio" onRetry={refresh} />}
      {facts && facts.wiring.streams.length === 0 && <p className="bd-nothing">You can’t browse the projects of any value stream.</p>}
      {facts && facts.wiring.streams.length > 0 && <Board facts={facts} query={query} change={change} asOf={asOf} reading={busy} refresh={refresh} />}
      {!facts && !fault && <Loading what="the board" lines={9} />}
    </section>
  );
}
