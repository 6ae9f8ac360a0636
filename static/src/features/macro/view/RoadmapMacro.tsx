import { useState } from 'react';
import { type FoundMacro, macroOf, macroTitle } from '../../../../../src/domain/roadmap/export';
import { usePortfolio } from '../../../portfolio/usePortfolio';
import { Freshness } from '../../../ui/Freshness';
import { LiveRegion } from '../../../ui/LiveRegion';
import { Loading } from '../../../ui/Loading';
import { FaultLater } from '../../../ui/FaultLater';
import { DEFAULT_VIEW, type ViewState } from '../../roadmap/view/ViewState';
import { macroState } from './macroState';
import { MacroChart } from './MacroChart';

/** The roadmap on a page, as whoever reads it sees it in Jira. */
export function RoadmapMacro({ found }: { found: FoundMacro }) {
  const { state, refresh } = usePortfolio();
  const config = macroOf(found);
  const [view, setView] = useState<ViewState>(() => ({ ...DEFAULT_VIEW, zoom: config.zoom, links: config.dependencies ? 'cross' : 'none', streams: config.streams === 'all' ? [] : config.streams }));
  const shown = macroState(state, config);
  const busy = state.phase === 'starting' || state.phase === 'reading';
  return (
    <main className="mc-macro" data-testid="macro" data-phase={state.phase}>
      <header className="il-head">
        <h2 className="mc-title">{macroTitle(config)}</h2>
        {shown.kind !== 'not-set-up' && <Freshness asOf={state.asOf} busy={busy} onRefresh={refresh} />}
      </header>
      <LiveRegion text={state.phase === 'whole' && shown.kind === 'roadmap' ? 'All epics are read.' : null} />
      {found.kind === 'broken' && <p className="mc-note" data-testid="config-broken">What was chosen for this roadmap can’t be read, so the next PIs of all value streams are shown. Edit the macro to choose anew.</p>}
      {shown.kind === 'roadmap' && shown.notes.map((note) => <p key={note} className="mc-note" data-testid="macro-note">{note}</p>)}
      {shown.kind === 'roadmap' && state.fault && <FaultLater fault={state.fault} trying="read all of the roadmap" onRetry={refresh} />}
      {shown.kind === 'failed' && <FaultLater fault={shown.fault} trying="read the roadmap" onRetry={refresh} />}
      {shown.kind === 'loading' && <Loading what="the roadmap" lines={6} />}
      {shown.kind in WORDS && <p className="il-calm" role="status" data-testid={shown.kind}>{WORDS[shown.kind]}</p>}
      {shown.kind === 'roadmap' && (
        <MacroChart config={config} wiring={shown.wiring} streams={shown.streams} state={state} view={view} onView={(change) => setView((now) => ({ ...now, ...change }))} />
      )}
    </main>
  );
}

const WORDS: Record<string, string> = {
  'not-set-up': 'Interlock is not set up yet. A Jira admin sets up the value streams and the cadence in Jira, under Settings, Apps, Interlock.',
  'no-access': 'Jira shows you none of the projects of this roadmap. Ask a Jira admin for access to Jira, or to one of its projects.',
  'none-chosen': 'You may see none of the value streams that this roadmap is about, or they are gone. Ask an admin of their Jira projects for access.',
};
