import { usePortfolio } from '../../../portfolio/usePortfolio';
import { Freshness } from '../../../ui/Freshness';
import { LiveRegion } from '../../../ui/LiveRegion';
import { Loading } from '../../../ui/Loading';
import { FaultLater } from '../../intake/panel/FaultLater';
import { configOf, type SavedConfig } from '../decodeConfig';
import { titleOf } from '../titleOf';
import { HealthBody } from './HealthBody';
import { tileState } from './tileState';

/** Portfolio health in a tile: its numbers, how whole and how fresh they are, and the list behind each. */
export function HealthTile({ saved }: { saved: SavedConfig }) {
  const { state, refresh } = usePortfolio();
  const config = configOf(saved);
  const shown = tileState(state);
  const partial = shown.kind === 'numbers' ? shown.partial : null;
  const busy = state.phase === 'starting' || state.phase === 'reading';
  return (
    <main className="il-tile" data-testid="health" data-phase={state.phase}>
      <header className="il-head">
        <h1 className="il-tile-title">{titleOf(config)}</h1>
        {shown.kind !== 'not-set-up' && <Freshness asOf={state.asOf} busy={busy} onRefresh={refresh} />}
      </header>
      <LiveRegion text={state.phase === 'whole' ? 'All epics are read.' : null} />
      {saved.kind === 'broken' && <p className="il-note" data-testid="config-broken">What was saved for this gadget can’t be read, so all value streams are shown. Edit the gadget to choose anew.</p>}
      {partial && <p className="il-note" data-testid="partial">{partial}</p>}
      {state.fault && shown.kind !== 'not-set-up' && <FaultLater fault={state.fault} trying="read the portfolio" onRetry={refresh} />}
      {shown.kind === 'loading' && <Loading what="the portfolio" lines={6} />}
      {shown.kind === 'not-set-up' && <NotSetUp />}
      {shown.kind === 'numbers' && <HealthBody state={state} config={config} />}
    </main>
  );
}

const NotSetUp = () => (
  <p className="il-calm" data-testid="not-set-up">
    Interlock is not set up yet. A Jira admin sets up the value streams and the cadence under Settings, Apps, Interlock.
  </p>
);
