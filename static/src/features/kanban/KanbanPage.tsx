import { usePortfolio } from '../../portfolio/usePortfolio';
import { FaultLater } from '../../ui/FaultLater';
import { Loading } from '../../ui/Loading';
import { ReadingHead } from '../page/ReadingHead';
import { Kanban } from './Kanban';
import { useKanbanQuery } from './query/useKanbanQuery';

/** The Kanban tab: the portfolio's epics from funnel to done, as far as they are read. */
export function KanbanPage() {
  const { state, refresh } = usePortfolio();
  const { wiring, portfolio, phase, fault, asOf } = state;
  const [query, change] = useKanbanQuery();
  const busy = phase === 'starting' || phase === 'reading';
  return (
    <section className="bd-page" aria-labelledby="il-kanban-title" data-testid="kanban-page" data-phase={phase}>
      <ReadingHead id="il-kanban-title" title="Portfolio Kanban" />
      {phase === 'failed' && fault && <FaultLater fault={fault} trying="read the whole portfolio" onRetry={refresh} />}
      {wiring?.streams.length === 0 && <p className="bd-nothing">You can’t browse the projects of any value stream.</p>}
      {wiring && portfolio && wiring.streams.length > 0 && <Kanban wiring={wiring} portfolio={portfolio} query={query} change={change} asOf={asOf} reading={busy} refresh={refresh} />}
      {!portfolio && !fault && <Loading what="the Kanban" lines={9} />}
    </section>
  );
}
