import type { Fault, IntakeView, Result } from '../../../../../src/contract';
import { enqueue } from './actionQueue';
import type { IntakeAction } from './IntakeAction';

/** What became of an action: the view that the server answered with, or why it did not go through. */
export type ActionEnd = { action: IntakeAction; view: IntakeView | null } | { action: IntakeAction; fault: Fault };

/** What the runner works with. */
export interface RunnerPorts {
  perform: (action: IntakeAction, seen: number) => Promise<Result<IntakeView | null>>;
  /** Puts the server's new view on screen. */
  put: (view: IntakeView) => void;
  /** Reads the view anew. */
  refresh: () => Promise<void>;
  /** Shows what is being done and what waits behind it. */
  show: (queue: readonly IntakeAction[]) => void;
  begin: () => void;
  end: (end: ActionEnd) => void;
}

export interface ActionRunner {
  /** Says whether it went through. What waited behind an action that failed is dropped, and comes back as false. */
  run: (action: IntakeAction) => Promise<boolean>;
  /** The version of the Evidence on screen; taken while nothing is being done. */
  see: (version: number) => void;
}

/**
 * Runs actions one after the other. Each change of the Evidence goes with the version that its own forerunner made, so that several
 * ticks in a row are no conflict with one another, while somebody else's change between them is. After a conflict the view is read
 * anew, and what waited is dropped: it was meant for a view that is no longer true.
 *
 * @example await makeActionRunner(ports).run({ name: 'withdraw' }) // true
 */
export function makeActionRunner({ perform, put, refresh, show, begin, end }: RunnerPorts): ActionRunner {
  let queue: readonly IntakeAction[] = [];
  let last = Promise.resolve(true);
  let seen = 0;
  const setQueue = (next: readonly IntakeAction[]): void => {
    queue = next;
    show(next);
  };

  async function act(action: IntakeAction): Promise<boolean> {
    if (!queue.includes(action)) return false;
    begin();
    const result = await perform(action, seen);
    if (result.ok && result.value) {
      seen = result.value.evidence.version;
      put(result.value);
    } else if (result.ok || result.fault.code === 'conflict') await refresh();
    setQueue(result.ok ? queue.filter((other) => other !== action) : []);
    // last, so that the focus is looked after when the buttons have changed
    end(result.ok ? { action, view: result.value } : { action, fault: result.fault });
    return result.ok;
  }

  return {
    run(action) {
      setQueue(enqueue(queue, action));
      last = last.then(() => act(action));
      return last;
    },
    see(version) {
      if (queue.length === 0) seen = version;
    },
  };
}
