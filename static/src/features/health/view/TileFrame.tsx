import type { ReactNode } from 'react';
import { usePortfolio } from '../../../portfolio/usePortfolio';
import { Freshness } from '../../../ui/Freshness';
import { LiveRegion } from '../../../ui/LiveRegion';
import { FaultLater } from '../../../ui/FaultLater';
import { configOf, type SavedConfig } from '../decodeConfig';
import { titleOf } from '../titleOf';

interface Props {
  saved: SavedConfig;
  testId: string;
  /** What is said while the portfolio is not whole. */
  partial: string | null;
  children: ReactNode;
}

/**
 * What every view of the gadget has around it: its title, how fresh and how whole it is, and what went wrong. The dashboard refreshes a
 * gadget by loading it anew, at the interval that the dashboard keeps, and a tile reads as it loads.
 */
export function TileFrame({ saved, testId, partial, children }: Props) {
  const { state, refresh } = usePortfolio();
  const setUp = state.fault?.code !== 'not-set-up';
  const busy = state.phase === 'starting' || state.phase === 'reading';
  return (
    <main className="il-tile" data-testid={testId} data-phase={state.phase}>
      <header className="il-head">
        <h1 className="il-tile-title">{titleOf(configOf(saved))}</h1>
        {setUp && <Freshness asOf={state.asOf} busy={busy} onRefresh={refresh} />}
      </header>
      <LiveRegion text={state.phase === 'whole' ? 'All epics are read.' : null} />
      {saved.kind === 'broken' && <p className="il-note" data-testid="config-broken">What was saved for this gadget can’t be read, so all value streams are shown. Edit the gadget to choose anew.</p>}
      {partial && <p className="il-note" data-testid="partial">{partial}</p>}
      {state.fault && setUp && <FaultLater fault={state.fault} trying="read the portfolio" onRetry={refresh} />}
      {children}
    </main>
  );
}
