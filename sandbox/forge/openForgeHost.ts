import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedJira } from '../types';
import { EventQueue, type Delivery } from './events/EventQueue';
import { Schedules } from './events/Schedules';
import { triggerProblems, Triggers } from './events/Triggers';
import { Faults } from './faults';
import { ForgeHost } from './ForgeHost';
import { Conditions } from './invoke/Conditions';
import { deliver } from './invoke/deliver';
import type { ContextFacts } from './invoke/makeContext';
import { runSchedule } from './invoke/runSchedule';
import { EntitySchemas } from './kvs/EntitySchemas';
import { KvsServer } from './kvs/KvsServer';
import { KvsStore } from './kvs/KvsStore';
import { makeApp, type App } from './manifest/app';
import { readAppName, readManifest } from './manifest/readManifest';
import { ruleProblems } from './manifest/ruleProblems';
import { ProductDoor } from './product/ProductDoor';
import { FunctionRunner } from './runtime/FunctionRunner';
import { InvocationLog } from './runtime/InvocationLog';
import { FORGE_LIMITS, type Limits } from './runtime/limits';
import { loadApp, type AppExports } from './runtime/loadApp';
import { makeClockDate } from './runtime/makeClockDate';
import { makeEgress } from './runtime/makeEgress';
import { makeForgeFetch } from './runtime/makeForgeFetch';
import type { SandboxClock } from './runtime/SandboxClock';
import { siteOf } from './siteOf';

export interface HostOptions {
  /** Directory with manifest.yml and src/index.ts. */
  appDir: string;
  /** Where storage is kept; null keeps it in memory. */
  dataDir: string | null;
  clock: SandboxClock;
  /** Asked at each request, so that Jira may be opened later, or anew. */
  jira(): EmbeddedJira;
  /** Shorter limits, for tests. */
  limits?: Partial<Limits>;
}

/** A loaded app, apart from any data: a reset opens a new host on the same one. */
export interface LoadedApp {
  app: App;
  exports: AppExports;
}

export type AppRead = { ok: true; loaded: LoadedApp; warnings: string[] } | { ok: false; errors: string[] };

const missingHandlers = (app: App, exports: AppExports): string[] =>
  [...app.functions.values()]
    .filter(({ handler }) => typeof exports[handler.split('.').at(-1) ?? ''] !== 'function')
    .map(({ key, handler }) => `manifest.yml: function "${key}": src/index.ts exports no function for the handler "${handler}".`);

/** Reads, checks, bundles and loads an app, or says in plain words what keeps it from starting. */
export async function readApp(appDir: string, clock: SandboxClock): Promise<AppRead> {
  const read = await readManifest(appDir);
  if (!read.ok) return read;
  const app = makeApp(appDir, read.manifest);
  const problems = [...triggerProblems(app.triggers), ...ruleProblems(app)];
  if (problems.length > 0) return { ok: false, errors: problems };
  try {
    const exports = await loadApp({ appDir, appName: await readAppName(appDir), Date: makeClockDate(() => clock.ms()) });
    const errors = missingHandlers(app, exports);
    return errors.length > 0 ? { ok: false, errors } : { ok: true, loaded: { app, exports }, warnings: read.warnings };
  } catch (error) {
    return { ok: false, errors: [`src/index.ts: ${(error as Error).message}`] };
  }
}

/** What waited in the queue when the sandbox stopped. */
function queueFile(dataDir: string | null): { read(): Delivery[]; save(waiting: Delivery[]): void } {
  if (!dataDir) return { read: () => [], save: () => undefined };
  const file = join(dataDir, 'queue.json');
  return {
    read: () => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Delivery[]) : []),
    save: (waiting) => (waiting.length === 0 ? rmSync(file, { force: true }) : writeFileSync(file, JSON.stringify(waiting))),
  };
}

/**
 * Opens Forge for a loaded app over a data directory.
 *
 * @example const host = openForgeHost(loaded, { appDir, dataDir: null, clock, jira: () => jira });
 */
export function openForgeHost({ app, exports }: LoadedApp, options: HostOptions): ForgeHost {
  const { clock, dataDir, jira } = options;
  if (dataDir) mkdirSync(dataDir, { recursive: true });
  const limits = { ...FORGE_LIMITS, ...options.limits };
  const faults = new Faults();
  const site = siteOf(app);
  const origins = { host: 'http://localhost', frame: 'http://127.0.0.1' };
  const facts = (): ContextFacts => ({ app, site, siteUrl: origins.host, limits });
  const log = new InvocationLog();
  const now = (): number => clock.ms();
  const storeIn = (file: string): KvsStore => new KvsStore({ file: dataDir && join(dataDir, file), now, showExpired: () => faults.settings().keepExpired ?? false });
  const store = storeIn('storage.jsonl');
  const products = new ProductDoor(app, jira, faults, () => origins.host);
  const queue: EventQueue = new EventQueue(clock, faults, (delivery) => deliver(runner, facts(), delivery));
  const kvs = new KvsServer(store, new EntitySchemas(app.entities), now);
  const confluenceKvs = new KvsServer(storeIn('storage-confluence.jsonl'), new EntitySchemas(app.entities), now);
  const isClosed = (accountId: string): boolean => jira().account(accountId) === 'closed';
  const fetch = makeForgeFetch({ app, kvs, confluenceKvs, products, isClosed, queue, faults });
  const runner = new FunctionRunner({ app, exports, site, clock, log, fetch, mayFetch: makeEgress(app.manifest.permissions ?? {}) });
  const schedules = new Schedules(app.schedules, clock, (spec) => runSchedule(runner, facts(), spec));
  const kept = queueFile(dataDir);
  queue.restore(kept.read());
  const triggers = new Triggers(app.triggers, queue, () => clock.now());
  const conditions = new Conditions(app, () => clock.now(), (event) => triggers.publish(event));
  const saveQueue = (): void => kept.save(queue.waiting());
  return new ForgeHost({ app, site, origins, limits, runner, log, store, products, queue, triggers, conditions, schedules, faults, saveQueue });
}
