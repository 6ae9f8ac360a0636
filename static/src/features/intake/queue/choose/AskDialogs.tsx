import { lazy, Suspense } from 'react';
import type { StreamLoad } from '../capacity/streamLoads';
import type { QueueRow } from '../QueueRow';
import type { Decision } from '../state/rowState';

const AdmitDialog = lazy(() => import('./AdmitDialog'));
const DeclineDialog = lazy(() => import('./DeclineDialog'));

/** What a person is asked to confirm. */
export interface Asked {
  decision: Decision;
  rows: readonly QueueRow[];
}

interface Props {
  asked: Asked | null;
  loads: readonly StreamLoad[];
  onDecide: (asked: Asked, reason: string | null) => void;
  onClose: () => void;
}

/** The dialog of a decision on many, or the one that asks for a reason; none while nothing is asked. */
export function AskDialogs({ asked, loads, onDecide, onClose }: Props) {
  if (!asked) return null;
  return (
    <Suspense fallback={null}>
      {asked.decision === 'admit' ? (
        <AdmitDialog rows={asked.rows} loads={loads} onAdmit={() => onDecide(asked, null)} onClose={onClose} />
      ) : (
        <DeclineDialog rows={asked.rows} onDecline={(reason) => onDecide(asked, reason)} onClose={onClose} />
      )}
    </Suspense>
  );
}
