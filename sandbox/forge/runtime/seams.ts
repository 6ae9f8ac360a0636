import { AsyncLocalStorage } from 'node:async_hooks';
import type { FetchMeta, Invocation } from './Invocation';

const current = new AsyncLocalStorage<Invocation>();
let installed = false;

function invocation(what: string): Invocation {
  const found = current.getStore();
  if (!found) throw new Error(`${what} was called outside an invocation. Forge functions may call it only while they run.`);
  if (found.over) throw new Error(`${what} was called after the invocation of "${found.record.functionKey}" was over. Await every promise before you return.`);
  return found;
}

async function forgeFetch(meta: FetchMeta, path: string, init?: RequestInit): Promise<Response> {
  const running = invocation('Forge');
  return running.fetch(meta, path, init, running);
}

const addressOf = (input: RequestInfo | URL): string => (typeof input === 'string' ? input : input instanceof URL ? input.href : input.url);

/** Inside an invocation, plain `fetch` reaches only what the manifest allows; elsewhere it is as ever. */
const guarded = (real: typeof fetch): typeof fetch => async (input, init) => {
  const running = current.getStore();
  if (running && !running.mayFetch(addressOf(input)))
    throw new Error(`URL not included in the external fetch backend permissions: ${addressOf(input)}. Add it to permissions.external.fetch.backend in manifest.yml.`);
  return real(input, init);
};

/**
 * Puts the sandbox under the real `@forge/*` packages: the two globals through which they reach Forge, over one
 * asynchronous context, so that invocations side by side are never mixed up. Must come before any `@forge/*` import
 * of the app, since `@forge/kvs` chooses its transport when it is loaded.
 */
export function installSeams(): void {
  if (installed) return;
  installed = true;
  Object.defineProperty(globalThis, '__forge_fetch__', { value: forgeFetch, configurable: true });
  Object.defineProperty(globalThis, '__forge_runtime__', { get: () => current.getStore()?.runtime, configurable: true });
  globalThis.fetch = guarded(globalThis.fetch);
}

/** Runs `work` as one invocation: whatever it calls, however late, belongs to it. */
export const runAs = <T>(running: Invocation, work: () => Promise<T>): Promise<T> => current.run(running, work);
