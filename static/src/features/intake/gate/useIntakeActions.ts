import { useCallback, useState } from 'react';
import type { Fault, IntakeView } from '../../../../../src/contract';
import { announceIntake, refreshIssue } from '../../../bridge/bridge';
import { perform, type IntakeAction } from './IntakeAction';
import { sayDone, sayTried } from './sayDone';

export type Outcome = { done: string } | { fault: Fault; trying: string };

export interface IntakeActions {
  /** What is being done now; one thing at a time. */
  busy: IntakeAction['name'] | null;
  outcome: Outcome | null;
  run: (action: IntakeAction) => Promise<void>;
}

/**
 * Runs a person's actions on one epic. After a write the server's new view is put on screen at once; after a conflict the
 * view is read again, so that what the other person did is on screen beside the message.
 */
export function useIntakeActions(issueId: string, put: (view: IntakeView) => void, refresh: () => Promise<void>): IntakeActions {
  const [busy, setBusy] = useState<IntakeAction['name'] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const run = useCallback(
    async (action: IntakeAction) => {
      setBusy(action.name);
      setOutcome(null);
      const result = await perform(issueId, action);
      if (result.ok) {
        announceIntake(issueId);
        refreshIssue();
      }
      if (result.ok && result.value) put(result.value);
      else if (result.ok || result.fault.code === 'conflict') await refresh();
      setBusy(null);
      // last, so that the focus is looked after when the buttons have changed
      setOutcome(result.ok ? { done: sayDone(action, result.value) } : { fault: result.fault, trying: sayTried(action) });
    },
    [issueId, put, refresh],
  );

  return { busy, outcome, run };
}
