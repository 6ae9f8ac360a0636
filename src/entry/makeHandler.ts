import { makeResolver } from '@forge/resolver';
import type { Request } from '@forge/resolver';
import type { Ports } from '../app/ports';
import { fail } from '../contract';
import { answer } from './answer';
import type { AnyEndpoint } from './endpoint';

type Handler = ReturnType<typeof makeResolver>;

/**
 * The function behind a resolver: each endpoint is a definition of it. The account is the one that Forge vouches for.
 *
 * @param world makes the ports of one invocation
 * @example export const resolver = makeHandler(apiEndpoints, wire)
 */
export function makeHandler(endpoints: Record<string, AnyEndpoint>, world: () => Ports): Handler {
  const definition = (endpoint: AnyEndpoint) => ({ payload, context }: Request<unknown>) =>
    answer(endpoint, world(), { payload, accountId: typeof context.accountId === 'string' ? context.accountId : undefined });
  const resolve = makeResolver(Object.fromEntries(Object.entries(endpoints).map(([name, endpoint]) => [name, definition(endpoint)])));
  // The resolver would answer a call that it does not know with an exception; a screen gets a fault that it can show.
  return async (request, runtime) => (Object.hasOwn(endpoints, request.call.functionKey) ? resolve(request, runtime) : UNKNOWN_CALL);
}

const UNKNOWN_CALL = fail('bad-input', 'Interlock knows no such call. Reload the page; the app may have been updated.');
