import type { Ports } from '../app/ports';

/**
 * Ports that ask only once within a call for what both the guard and the use case want to know: the settings, whether the
 * caller may edit an issue, and an account's groups. Not for longer than one call, or permissions would go stale.
 *
 * @example const ports = oncePerCall(wire())
 */
export function oncePerCall(ports: Ports): Ports {
  const { jira, settings } = ports;
  return {
    ...ports,
    jira: { ...jira, mayEdit: once((id) => jira.mayEdit(id)), groupIdsOf: once((id) => jira.groupIdsOf(id)) },
    settings: { ...settings, read: once(() => settings.read()) },
  };
}

function once<A extends string[], T>(ask: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (...args) => {
    const key = args.join();
    const known = answers.get(key) ?? ask(...args);
    answers.set(key, known);
    return known;
  };
}
