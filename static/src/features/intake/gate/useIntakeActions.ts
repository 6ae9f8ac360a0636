import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Fault, IntakeView } from '../../../../../src/contract';
import { announceIntake, refreshIssue } from '../../../bridge/bridge';
import { perform, type IntakeAction } from './IntakeAction';
import { makeActionRunner, type ActionEnd } from './makeActionRunner';
import { sayDone, sayTried } from './sayDone';

export type Outcome = { done: string } | { fault: Fault; trying: string };

export interface IntakeActions {
  /** What is being done now; one thing at a time. */
  busy: IntakeAction['name'] | null;
  /** That, and what waits behind it. */
  queue: readonly IntakeAction[];
  outcome: Outcome | null;
  /** Says whether it went through. */
  run: (action: IntakeAction) => Promise<boolean>;
}

/** How the actions see the view on screen, and change it. */
export interface ViewHandle {
  view: IntakeView | null;
  put: (view: IntakeView) => void;
  refresh: () => Promise<void>;
}

/**
 * Runs a person's actions on one epic. After a write the server's new view is put on screen at once; after a conflict the view is read
 * again, so that what the other person did is on screen beside the message.
 */
export function useIntakeActions(issueId: string, { view, put, refresh }: ViewHandle): IntakeActions {
  const [queue, setQueue] = useState<readonly IntakeAction[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const end = useCallback(
    (ended: ActionEnd) => {
      if ('view' in ended) {
        announceIntake(issueId);
        refreshIssue();
      }
      setOutcome('view' in ended ? { done: sayDone(ended.action, ended.view) } : { fault: ended.fault, trying: sayTried(ended.action) });
    },
    [issueId],
  );
  const runner = useMemo(
    () => makeActionRunner({ perform: (action, seen) => perform(issueId, action, seen), put, refresh, show: setQueue, begin: () => setOutcome(null), end }),
    [issueId, put, refresh, end],
  );
  const version = view?.evidence.version ?? 0;
  useEffect(() => runner.see(version), [runner, version, queue]);

  return { busy: queue[0]?.name ?? null, queue, outcome, run: runner.run };
}
