import { lazy, Suspense, useRef } from 'react';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { Loading } from '../../../ui/Loading';
import { useWhenSeen } from './useWhenSeen';

const MeaningPart = lazy(() => import('./meaning/MeaningPart'));

/** The part of the panel that needs the whole portfolio. `ready` once the rest of the panel stands; a bug in it leaves the rest alone. */
export function PortfolioPart({ issueId, ready }: { issueId: string; ready: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const due = useWhenSeen(place, ready);
  return (
    <div ref={place} className="il-later">
      {due && (
        <ErrorBoundary>
          <Suspense fallback={<Loading what="the portfolio" lines={2} />}>
            <MeaningPart issueId={issueId} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
