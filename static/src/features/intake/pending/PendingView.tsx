import type { Wiring } from '../../../../../src/contract';
import FaultMessage from '../../../ui/FaultMessage';
import { Freshness } from '../../../ui/Freshness';
import { LiveRegion } from '../../../ui/LiveRegion';
import { Loading } from '../../../ui/Loading';
import { faultOf } from '../../../ui/reading/faultOf';
import { isBusy } from '../../../ui/reading/isBusy';
import { valueOf } from '../../../ui/reading/valueOf';
import { lastWords } from './pendingWords';
import { PendingList } from './PendingList';
import { usePending } from './usePending';

/** The requests that wait for Solution Portfolio Management, with Admit and Decline for those who may. */
export function PendingView({ wiring }: { wiring: Wiring | null }) {
  const pending = usePending(wiring);
  const { reading, refresh } = pending.list;
  const page = valueOf(reading);
  const fault = faultOf(reading);
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
      {page && <PendingList page={page} pending={pending} today={wiring?.today ?? page.asOf.slice(0, 10)} />}
    </section>
  );
}
