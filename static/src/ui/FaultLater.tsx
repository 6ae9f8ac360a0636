import { lazy, Suspense } from 'react';
import type { Fault } from '../../../src/contract';

const FaultMessage = lazy(() => import('./FaultMessage'));

interface Props {
  fault: Fault;
  trying: string;
  onRetry?: () => void;
}

/** A fault whose sentence is there at once; the component that dresses it weighs more, and is rarely needed. */
export const FaultLater = (props: Props) => (
  <Suspense fallback={<p role="alert">{props.fault.message}</p>}>
    <FaultMessage {...props} />
  </Suspense>
);
