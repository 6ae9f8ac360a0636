import type { ConditionCall, ModuleView, PostFunctionCall, ProductEvent, ValidatorAnswer, ValidatorCall } from '../types';
import type { EventQueue } from './events/EventQueue';
import { queuePostFunction } from './events/queuePostFunction';
import type { Schedules } from './events/Schedules';
import type { Triggers } from './events/Triggers';
import type { Faults } from './faults';
import type { KvsStore, Row } from './kvs/KvsStore';
import type { App } from './manifest/app';
import { moduleViews } from './manifest/moduleViews';
import type { ResourceSpec } from './manifest/manifestTypes';
import { bridgeFetch, type BridgeReply, type BridgeRequest } from './product/bridgeFetch';
import type { ProductDoor } from './product/ProductDoor';
import { cspHeader } from './cspHeader';
import type { Conditions } from './invoke/Conditions';
import { readStatus } from './invoke/dynamicProperties';
import { invokeResolver, type InvokeAnswer, type InvokeRequest } from './invoke/invokeResolver';
import type { ContextFacts } from './invoke/makeContext';
import { runAdfExport, type ExportAnswer, type ExportRequest } from './invoke/runAdfExport';
import { runValidator } from './invoke/runValidator';
import { runSchedule } from './invoke/runSchedule';
import type { Site } from './runtime/forgeRuntime';
import type { FunctionRunner, RunResult } from './runtime/FunctionRunner';
import type { InvocationRecord } from './runtime/Invocation';
import type { InvocationLog } from './runtime/InvocationLog';
import type { Limits } from './runtime/limits';

export interface HostParts {
  app: App;
  site: Site;
  /** Origins, known once the server listens. */
  origins: { host: string; frame: string };
  limits: Limits;
  runner: FunctionRunner;
  log: InvocationLog;
  store: KvsStore;
  products: ProductDoor;
  queue: EventQueue;
  triggers: Triggers;
  conditions: Conditions;
  schedules: Schedules;
  faults: Faults;
  /** Keeps what waits in the queue. */
  saveQueue(): void;
}

export interface StoredRow extends Row {
  space: string;
}

/** Forge, for one app: everything that the server, Jira and tests ask of it. Made by `openForgeHost`. */
export class ForgeHost {
  constructor(private readonly parts: HostParts) {}

  get app(): App {
    return this.parts.app;
  }

  get faults(): Faults {
    return this.parts.faults;
  }

  get environmentId(): string {
    return this.parts.site.environmentId;
  }

  /** Tells the host where it is served. */
  listenAt(origins: { host: string; frame: string }): void {
    Object.assign(this.parts.origins, origins);
  }

  modules(): ModuleView[] {
    return moduleViews(this.parts.app, this.parts.origins.frame);
  }

  resource(key: string): ResourceSpec | null {
    return this.parts.app.manifest.resources?.find((one) => one.key === key) ?? null;
  }

  /** Content-Security-Policy of the app's frames. */
  csp(): string {
    return cspHeader(this.parts.app.manifest.permissions ?? {}, this.parts.origins.host);
  }

  /** Calls a definition of a module's resolver, as `invoke` of `@forge/bridge` does. */
  invoke(request: InvokeRequest): Promise<InvokeAnswer> {
    return invokeResolver(this.parts.runner, this.#contextFacts(), request);
  }

  /** `requestJira` of `@forge/bridge`: as the viewer, within the manifest's scopes. */
  fetchProduct(request: BridgeRequest): Promise<BridgeReply> {
    return bridgeFetch(this.parts.products, request);
  }

  /** The lozenge of a context panel; null where the module has none or its function failed. */
  dynamicProperties(moduleKey: string, accountId: string, extension: unknown): Promise<{ status: unknown } | null> {
    return readStatus(this.parts.runner, this.#contextFacts(), { moduleKey, accountId, extension });
  }

  /** What a macro puts into a page's PDF or Word file; null where the module exports nothing of its own. */
  exportMacro(request: ExportRequest): Promise<ExportAnswer | null> {
    return runAdfExport(this.parts.runner, this.#contextFacts(), request);
  }

  validate(call: ValidatorCall): Promise<ValidatorAnswer> {
    return runValidator(this.parts.runner, this.#contextFacts(), call);
  }

  checkCondition(call: ConditionCall): boolean {
    return this.parts.conditions.holds(call);
  }

  /** Starts a post function; `settle` waits for it. */
  runPostFunction(call: PostFunctionCall): void {
    queuePostFunction(this.parts.queue, this.#contextFacts(), call);
  }

  emit(event: ProductEvent): void {
    this.parts.triggers.publish(event);
  }

  /** Runs a scheduled trigger now; null if the manifest has none of that key. */
  async runSchedule(key: string): Promise<RunResult | null> {
    const spec = this.parts.schedules.find(key);
    return spec ? runSchedule(this.parts.runner, this.#contextFacts(), spec) : null;
  }

  /** Runs the schedules and events that are due, and resolves when none is left. */
  async settle(): Promise<void> {
    await this.parts.schedules.settle();
    await this.parts.queue.settle();
  }

  invocations(): InvocationRecord[] {
    return this.parts.log.list();
  }

  /** What is stored under keys with a prefix, secrets by name only. */
  storage(prefix: string): StoredRow[] {
    const { store } = this.parts;
    const rows = store.spaces().flatMap((space) => store.rows(space).map((row): StoredRow => ({ space, ...row, value: space === 'secret' ? '•••' : row.value })));
    return rows.filter(({ key }) => key.startsWith(prefix));
  }

  close(): void {
    this.parts.schedules.stop();
    this.parts.queue.stop();
    this.parts.saveQueue();
  }

  #contextFacts(): ContextFacts {
    const { app, site, origins, limits } = this.parts;
    return { app, site, siteUrl: origins.host, limits };
  }
}

