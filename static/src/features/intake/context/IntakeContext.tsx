import { lazy, Suspense, useCallback, useEffect } from 'react';
import { call, onIssueChanged } from '../../../bridge/bridge';
import { Freshness } from '../../../ui/Freshness';
import { Loading } from '../../../ui/Loading';
import { faultOf } from '../../../ui/reading/faultOf';
import { isBusy } from '../../../ui/reading/isBusy';
import { useReading } from '../../../ui/reading/useReading';
import { valueOf } from '../../../ui/reading/valueOf';
import { readFirstFacts } from '../facts/readFirstFacts';
import { sayRecorded } from '../facts/sayRecorded';
import { ContextBody } from './ContextBody';

const FaultMessage = lazy(() => import('../../../ui/FaultMessage'));

/** The issue context, in Jira's right column: what the property records at once, the verdict when the gate has answered. */
export function IntakeContext({ issueId }: { issueId: string }) {
  const view = useReading(useCallback(() => call('intake.view', { issueId }), [issueId]));
  const facts = useReading(useCallback(() => readFirstFacts(issueId), [issueId]));
  const { refresh } = view;
  useEffect(() => onIssueChanged(issueId, () => void refresh()), [issueId, refresh]);

  const gate = valueOf(view.reading);
  const fault = faultOf(view.reading);
  const recorded = gate ? null : sayRecorded(valueOf(facts.reading)?.recorded.property ?? null);
  return (
    <main className="il-context">
      {recorded && <p data-testid="first-facts">Recorded on the epic: {recorded}.</p>}
      {gate && <ContextBody view={gate} />}
      {view.reading.phase === 'loading' && <Loading what="the verdict" />}
      {fault && (
        <Suspense fallback={<p>{fault.message}</p>}>
          <FaultMessage fault={fault} trying="read the verdict" onRetry={() => void refresh()} />
        </Suspense>
      )}
      <Freshness asOf={gate?.asOf ?? null} busy={isBusy(view.reading)} onRefresh={() => void refresh()} />
    </main>
  );
}
