import FaultMessage from '../../../ui/FaultMessage';
import type { Outcome } from './useIntakeActions';

/** What became of the viewer's last action. A success is said by the live region and shown in small print. */
export function OutcomeMessage({ outcome }: { outcome: Outcome | null }) {
  if (!outcome) return null;
  return 'fault' in outcome ? <FaultMessage fault={outcome.fault} trying={outcome.trying} /> : <p className="il-done" data-testid="outcome">{outcome.done}</p>;
}
