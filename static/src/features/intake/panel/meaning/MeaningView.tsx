import { useMemo } from 'react';
import type { PortfolioState } from '../../../../portfolio/PortfolioState';
import { rowOf } from '../../../../portfolio/rowOf';
import { Freshness } from '../../../../ui/Freshness';
import { Loading } from '../../../../ui/Loading';
import { FaultLater } from '../../../../ui/FaultLater';
import { MeaningFacts } from './MeaningFacts';
import { meaningOf, outlookOf } from './meaningOf';
import { sayReading } from './sayReading';

interface Props {
  issueId: string;
  state: PortfolioState;
  onRefresh: () => void;
}

/** Slack, what slips, and whose value waits; and how whole and how fresh the portfolio behind them is. */
export function MeaningView({ issueId, state, onRefresh }: Props) {
  const { wiring, portfolio, analysis, phase, fault } = state;
  const busy = phase === 'starting' || phase === 'reading';
  const outlook = useMemo(() => wiring && portfolio && outlookOf(portfolio, wiring), [wiring, portfolio]);
  const row = portfolio ? rowOf(portfolio, Number(issueId)) : -1;
  const meaning = useMemo(() => (portfolio && analysis && outlook && row >= 0 ? meaningOf(portfolio, analysis, outlook, row) : null), [portfolio, analysis, outlook, row]);
  const said = sayReading(state, meaning !== null);
  return (
    <section className="il-meaning" aria-labelledby="il-meaning-title" data-testid="meaning" data-phase={phase}>
      <div className="il-head">
        <h4 id="il-meaning-title" className="il-title">
          In the whole portfolio
        </h4>
        <Freshness asOf={state.asOf} busy={busy} onRefresh={onRefresh} />
      </div>
      {fault && <FaultLater fault={fault} trying="read the portfolio" onRetry={onRefresh} />}
      {said && <p className="il-subtle il-small" data-testid="meaning-partial">{said}</p>}
      {!meaning && busy && <Loading what="the portfolio" lines={2} />}
      {meaning && wiring && portfolio && <MeaningFacts meaning={meaning} portfolio={portfolio} wiring={wiring} />}
    </section>
  );
}
