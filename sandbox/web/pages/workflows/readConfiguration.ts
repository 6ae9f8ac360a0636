/** What the app's form wants saved, a veto, or why it can't be saved. */
export type ConfigurationRead = { kind: 'save'; configuration: string | null } | { kind: 'veto' } | { kind: 'fault'; message: string };

/** The new workflow editor takes no more than 32 KB. */
const LIMIT = 32 * 1024;

/**
 * Asks the callback that the app registered with `workflowRules.onConfigure`, as Jira does when Add or Update is pressed.
 * `undefined` vetoes; an app that registered nothing saves without a configuration.
 *
 * @example await readConfiguration(async () => undefined) // { kind: 'veto' }
 */
export async function readConfiguration(onConfigure: (() => Promise<unknown>) | null): Promise<ConfigurationRead> {
  if (!onConfigure) return { kind: 'save', configuration: null };
  try {
    const value = await onConfigure();
    if (value === undefined) return { kind: 'veto' };
    if (typeof value !== 'string') return { kind: 'fault', message: `onConfigure must return a string, and returned ${value === null ? 'null' : typeof value}.` };
    if (new TextEncoder().encode(value).length > LIMIT) return { kind: 'fault', message: 'The configuration is larger than 32 KB.' };
    return { kind: 'save', configuration: value };
  } catch (error) {
    return { kind: 'fault', message: `The app's form failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
