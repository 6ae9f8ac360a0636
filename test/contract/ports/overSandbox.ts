import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { EntitySchemas } from '../../../sandbox/forge/kvs/EntitySchemas';
import { KvsServer } from '../../../sandbox/forge/kvs/KvsServer';
import { KvsStore } from '../../../sandbox/forge/kvs/KvsStore';
import { makeApp, type App } from '../../../sandbox/forge/manifest/app';
import { readManifest } from '../../../sandbox/forge/manifest/readManifest';
import { scopesOf } from '../../../sandbox/forge/scopeTable';
import { openJira } from '../../../sandbox/jira/openJira';
import type { Actor } from '../../../sandbox/types';

// Whoever reads the manifest first waits for Atlassian's validators to be compiled, which takes seconds.
jest.setTimeout(60_000);

const ROOT = join(__dirname, '../../..');
const now = () => Date.parse('2026-11-24T09:00:00.000Z');

/** The manifest is validated once; it does not change while a suite runs. */
let reading: Promise<App> | undefined;
const theApp = (): Promise<App> => (reading ??= readApp());

async function readApp(): Promise<App> {
  const read = await readManifest(ROOT);
  if (!read.ok) throw new Error(read.errors.join('\n'));
  return makeApp(ROOT, read.manifest);
}

type ForgeFetch = (meta: { type: string; provider?: string }, path: string, init?: RequestInit) => Promise<Response>;

/** Puts a world under the real `@forge/*` packages, at the seam through which they reach Forge. It replaces the one before. */
function install(forgeFetch: ForgeFetch): void {
  Object.defineProperty(globalThis, '__forge_fetch__', { value: forgeFetch, configurable: true });
  Object.defineProperty(globalThis, '__forge_runtime__', { value: { proxy: {}, appContext: {} }, configurable: true });
}

/** Answers a call to something beside storage, or does what happens before a call to storage; undefined where it does not answer. */
export type Beside = (path: string, body: unknown) => Promise<Response | undefined> | Response | undefined;

/** Empty storage under `@forge/kvs`, with the manifest's entities. */
export async function storageOverSandbox(beside: Beside = () => undefined): Promise<KvsStore> {
  const store = new KvsStore({ file: null, now, showExpired: () => false });
  const kvs = new KvsServer(store, new EntitySchemas((await theApp()).entities), now);
  install(async (_meta, path, init) => {
    const body = JSON.parse(String(init?.body)) as unknown;
    return (await beside(path, body)) ?? kvs.handle(path, body);
  });
  return store;
}

const caller = new AsyncLocalStorage<string>();

export interface JiraSeam {
  /** Runs as one person would have the functions run. */
  as<T>(accountId: string, run: () => Promise<T>): Promise<T>;
  /** What a person's REST call answers, for looking things up. */
  ask(accountId: string, path: string): Promise<unknown>;
  /** Writes as the app, past the adapter. */
  put(path: string, value: unknown): Promise<void>;
}

/** A fresh seeded Jira under `@forge/api`; a call that the manifest's scopes don't cover throws. */
export async function jiraOverSandbox(): Promise<JiraSeam> {
  const { scopes } = await theApp();
  const surroundings = { now: () => new Date(now()), runValidator: async () => ({ result: true }), checkCondition: () => true, runPostFunction: () => undefined, emit: () => undefined, indexedProperties: [] };
  const jira = await openJira({ source: { kind: 'seed' }, dataDir: null, surroundings });
  install(async ({ provider }, path, init) => {
    const request = new Request(new URL(path, 'http://jira.test'), init);
    const missing = (scopesOf(request.method, new URL(request.url).pathname) ?? ['an unknown route']).filter((scope) => !scopes.has(scope));
    if (missing.length > 0) throw new Error(`${request.method} ${path} needs ${missing.join()}`);
    return jira.fetch(request, actorOf(provider));
  });
  return {
    as: (accountId, run) => caller.run(accountId, run),
    put: async (path, value) => void (await jira.fetch(new Request(new URL(path, 'http://jira.test'), { method: 'PUT', body: JSON.stringify(value) }), { kind: 'app' })),
    ask: async (accountId, path) => (await jira.fetch(new Request(new URL(path, 'http://jira.test')), { kind: 'user', accountId })).json(),
  };
}

const actorOf = (provider: string | undefined): Actor => (provider === 'user' ? { kind: 'user', accountId: caller.getStore() ?? 'nobody' } : { kind: 'app' });
