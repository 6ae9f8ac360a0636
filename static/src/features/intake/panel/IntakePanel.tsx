import { lazy, Suspense } from 'react';
import { Freshness } from '../../../ui/Freshness';
import { LiveRegion } from '../../../ui/LiveRegion';
import { Loading } from '../../../ui/Loading';
import { valueOf } from '../../../ui/reading/valueOf';
import { FirstFactsLine } from '../facts/FirstFactsLine';
import { useIntakeActions } from '../gate/useIntakeActions';
import { DependenciesPart } from './DependenciesPart';
import { panelParts } from './panelParts';
import { useIntakePanel } from './useIntakePanel';

const Gate = lazy(() => import('../gate/Gate'));
const FaultMessage = lazy(() => import('../../../ui/FaultMessage'));

/** The issue panel: first facts at once, the gate when it has answered, neighbours as the viewer sees them. */
export function IntakePanel({ issueId }: { issueId: string }) {
  const { facts, view, wiring, neighbours, refresh } = useIntakePanel(issueId);
  const actions = useIntakeActions(issueId, { view: valueOf(view.reading), put: view.put, refresh: view.refresh });
  const parts = panelParts({ facts: facts.reading, view: view.reading, wiring: wiring.reading, neighbours: neighbours.reading });
  const again = () => void refresh();
  return (
    <main className="il-panel">
      <header className="il-head">
        {parts.facts === 'loading' && <Loading what="the epic" lines={1} />}
        {parts.facts && parts.facts !== 'loading' && <FirstFactsLine facts={parts.facts} />}
        <Freshness asOf={parts.asOf} busy={parts.busy} onRefresh={again} />
      </header>
      <LiveRegion text={actions.outcome && 'done' in actions.outcome ? actions.outcome.done : null} />
      <Suspense fallback={<Loading what="the verdict" lines={4} />}>
        {parts.faults.map(({ fault, trying }) => (
          <FaultMessage key={trying} fault={fault} trying={trying} onRetry={again} />
        ))}
        {parts.gate === 'loading' && <Loading what="the verdict" lines={4} />}
        {parts.recorded && <p className="il-subtle">Recorded on the epic: {parts.recorded}.</p>}
        {parts.gate && parts.gate !== 'loading' && <Gate view={parts.gate} actions={actions} />}
      </Suspense>
      {parts.dependencies && <DependenciesPart issueId={issueId} lists={parts.neighbours} ready={parts.gate !== 'loading' && parts.neighbours !== 'loading'} />}
    </main>
  );
}
