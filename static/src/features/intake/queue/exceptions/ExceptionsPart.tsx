import { lazy, Suspense, useState } from 'react';
import type { Wiring } from '../../../../../../src/contract';
import { FaultLater } from '../../../../ui/FaultLater';
import { Loading } from '../../../../ui/Loading';
import { faultOf } from '../../../../ui/reading/faultOf';
import { valueOf } from '../../../../ui/reading/valueOf';
import { ExceptionTable } from './ExceptionTable';
import type { ExceptionRow } from './readExceptions';
import type { ExceptionsHandle, Ruling } from './useExceptions';

const RulingDialog = lazy(() => import('./RulingDialog'));

interface Props {
  exceptions: ExceptionsHandle;
  wiring: Wiring;
}

/** The exceptions that wait, of whichever PI, with Grant and Refuse for those who may. */
export function ExceptionsPart({ exceptions, wiring }: Props) {
  const [asked, setAsked] = useState<{ row: ExceptionRow; decision: Ruling['decision'] } | null>(null);
  const { list } = exceptions;
  const value = valueOf(list.reading);
  const fault = faultOf(list.reading);
  const decide = (ruling: Ruling): void => {
    if (asked) void exceptions.decide(asked.row, ruling);
    setAsked(null);
  };
  return (
    <section className="iq-part" aria-labelledby="iq-exceptions-title">
      <h3 id="iq-exceptions-title" className="iq-title">
        Exceptions that wait
      </h3>
      {fault && <FaultLater fault={fault} trying="read the exceptions" onRetry={() => void list.refresh()} />}
      {list.reading.phase === 'loading' && <Loading what="the exceptions" lines={2} />}
      {value?.rows.length === 0 && (
        <p className="il-calm" data-testid="no-exceptions">
          No exception waits for a decision. An epic owner can ask for one in the issue panel once a PI’s intake has closed.
        </p>
      )}
      {value && value.rows.length > 0 && <ExceptionTable value={value} exceptions={exceptions} today={wiring.today} onAsk={(row, decision) => setAsked({ row, decision })} />}
      <Suspense fallback={null}>{asked && <RulingDialog row={asked.row} decision={asked.decision} wiring={wiring} onDecide={decide} onClose={() => setAsked(null)} />}</Suspense>
    </section>
  );
}
