import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import { lazy, Suspense, useState } from 'react';
import type { Day } from '../../../../../src/contract';
import FaultMessage from '../../../ui/FaultMessage';
import type { PendingRow } from './PendingRow';
import { PendingTable } from './PendingTable';
import { pendingIntro } from './pendingWords';
import type { PendingPage } from './readPending';
import type { PendingHandle } from './usePending';

const DeclineDialog = lazy(() => import('./DeclineDialog'));
const NOTHING = 'Requests appear here when the intake policy leaves the decision to Solution Portfolio Management and an epic owner asks for admission.';

/** The requests as read: which intake is open, the table or that there is nothing, and the way to more. */
export function PendingList({ page, pending, today }: { page: PendingPage; pending: PendingHandle; today: Day }) {
  const [declining, setDeclining] = useState<PendingRow | null>(null);
  const decline = (row: PendingRow, reason: string) => {
    setDeclining(null);
    void pending.decide(row, 'decline', reason);
  };
  return (
    <>
      <p className="il-subtle">{pendingIntro(page, today)}</p>
      {page.rows.length > 0 ? <PendingTable page={page} pending={pending} onDecline={setDeclining} /> : <EmptyState header="Nothing waits for a decision" headingLevel={3} description={NOTHING} />}
      {pending.moreFault && <FaultMessage fault={pending.moreFault} trying="read more requests" />}
      {pending.more && (
        <div>
          <Button testId="more" isLoading={pending.loadingMore} onClick={() => void pending.more?.()}>
            Show more
          </Button>
        </div>
      )}
      <Suspense fallback={null}>{declining && <DeclineDialog row={declining} onClose={() => setDeclining(null)} onDecline={decline} />}</Suspense>
    </>
  );
}
