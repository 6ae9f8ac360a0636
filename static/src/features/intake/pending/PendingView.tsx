import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import { lazy, Suspense, useState } from 'react';
import type { Wiring } from '../../../../../src/contract';
import FaultMessage from '../../../ui/FaultMessage';
import { Freshness } from '../../../ui/Freshness';
import { LiveRegion } from '../../../ui/LiveRegion';
import { Loading } from '../../../ui/Loading';
import { faultOf } from '../../../ui/reading/faultOf';
import { isBusy } from '../../../ui/reading/isBusy';
import { valueOf } from '../../../ui/reading/valueOf';
import { lastWords, pendingIntro } from './pendingWords';
import { PendingTable } from './PendingTable';
import { usePending } from './usePending';

const DeclineDialog = lazy(() => import('./DeclineDialog'));

/** The requests that wait for Solution Portfolio Management, with Admit and Decline for those who may. */
export function PendingView({ wiring }: { wiring: Wiring | null }) {
  const pending = usePending(wiring);
  const [declining, setDeclining] = useState<string | null>(null);
  const { reading, refresh } = pending.list;
  const page = valueOf(reading);
  const fault = faultOf(reading);
  const row = page?.rows.find((one) => one.admission.issueId === declining) ?? null;
  const again = () => void refresh();
  return (
    <section className="il-page" aria-labelledby="il-pending-title">
      <div className="il-head">
        <h2 id="il-pending-title" className="il-heading">
          Requests for admission
        </h2>
        <Freshness asOf={page?.asOf ?? null} busy={isBusy(reading)} onRefresh={again} />
      </div>
      <LiveRegion text={page && lastWords(page.rows, pending.stateOf)} />
      {fault && <FaultMessage fault={fault} trying="read the requests" onRetry={again} />}
      {reading.phase === 'loading' && <Loading what="the requests" lines={5} />}
      {page && <p className="il-subtle">{pendingIntro(page, wiring?.today ?? page.asOf.slice(0, 10))}</p>}
      {page && page.rows.length > 0 && <PendingTable page={page} pending={pending} onDecline={setDeclining} />}
      {page && page.rows.length === 0 && <EmptyState header="Nothing waits for a decision" headingLevel={3} description="Requests appear here when the intake policy leaves the decision to Solution Portfolio Management and an epic owner asks for admission." />}
      {pending.moreFault && <FaultMessage fault={pending.moreFault} trying="read more requests" />}
      {pending.more && (
        <div>
          <Button testId="more" isLoading={pending.loadingMore} onClick={() => void pending.more?.()}>
            Show more
          </Button>
        </div>
      )}
      <Suspense fallback={null}>
        {declining !== null && (
          <DeclineDialog
            row={row}
            onClose={() => setDeclining(null)}
            onDecline={(one, reason) => {
              setDeclining(null);
              void pending.decide(one, 'decline', reason);
            }}
          />
        )}
      </Suspense>
    </section>
  );
}
