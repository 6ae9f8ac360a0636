// by file, since the package names its entry for browsers only, and the tests run in Node
import { workflowRules } from '@forge/jira-bridge/out';

/**
 * Hands the workflow editor what to save when the admin presses Add or Update. `read` returns undefined to veto.
 * The editor keeps the callback from its first registration, so `read` must look at current state itself (a ref).
 */
export const onConfigure = (read: () => string | undefined): Promise<void> =>
  // the editor takes undefined as a veto; the published type forgets it
  workflowRules.onConfigure(async () => read() as string);
