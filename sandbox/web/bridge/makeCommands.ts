import type { Commands, Desk } from './desk';
import { dataCommands } from './dataCommands';
import { eventCommands } from './eventCommands';
import { routerCommands } from './routerCommands';
import { screenCommands } from './screenCommands';

/**
 * Serves what `@forge/bridge` and `@forge/jira-bridge` ask for one frame. A command that the sandbox lacks rejects, and
 * says which, so that nothing seems to work here that has not been thought of.
 *
 * @example const serve = makeCommands(desk); await serve('getContext', undefined);
 */
export function makeCommands(desk: Desk): (command: string, payload: unknown) => Promise<unknown> {
  const commands: Commands = { ...dataCommands(desk), ...screenCommands(desk), ...eventCommands(desk), ...routerCommands(desk) };
  return async (command, payload) => {
    const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (!run) throw new Error(`The sandbox does not implement the bridge command "${command}".`);
    return run(payload);
  };
}
