import { randomUUID } from 'node:crypto';
import type { App } from '../manifest/app';
import { makeForgeRuntime, type Site } from './forgeRuntime';
import type { ForgeFetch, Invocation, InvocationRecord, Outcome } from './Invocation';
import type { InvocationLog } from './InvocationLog';
import type { AppExports } from './loadApp';
import type { SandboxClock } from './SandboxClock';
import { runAs } from './seams';

export type RunResult = { ok: true; value: unknown } | { ok: false; outcome: Exclude<Outcome, 'ok' | 'running'>; message: string };

export interface RunRequest {
  functionKey: string;
  moduleKey: string;
  call?: string;
  /** Who is in front of it; null for events, queues and schedules. */
  accountId: string | null;
  args: [payload: unknown, context: unknown];
  /** ms after which Forge would end it. */
  limitMs: number;
  /** Largest result in bytes of JSON; without it, any. */
  responseBytes?: number;
}

export interface RunnerParts {
  app: App;
  exports: AppExports;
  site: Site;
  clock: SandboxClock;
  log: InvocationLog;
  fetch: ForgeFetch;
  mayFetch(url: string): boolean;
}

type Handler = (payload: unknown, context: unknown) => unknown;

const TIMED_OUT = Symbol('timed out');

function timeLimit(ms: number): { promise: Promise<typeof TIMED_OUT>; cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<typeof TIMED_OUT>((resolve) => {
    timer = setTimeout(() => resolve(TIMED_OUT), ms);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}

/** Runs the app's functions, each as an invocation of its own with a time limit and a record of what it asked for. */
export class FunctionRunner {
  constructor(private readonly parts: RunnerParts) {}

  /** Never throws: what goes wrong comes back as Forge would call it. */
  async run(request: RunRequest): Promise<RunResult> {
    const handler = this.#handler(request.functionKey);
    if (!handler) return { ok: false, outcome: 'error', message: `The app exports no handler for the function "${request.functionKey}".` };
    const invocation = this.#begin(request);
    const started = performance.now();
    const limit = timeLimit(request.limitMs);
    // a copy each way: the app and Forge share no objects, and only JSON passes
    const work = runAs(invocation, async () => handler(copy(request.args[0]), copy(request.args[1])));
    const raced = await Promise.race([work.then(copy), limit.promise]).then((value) => ({ value }), (error: unknown) => ({ error }));
    limit.cancel();
    work.catch(() => undefined);
    const result = resultOf(raced, request);
    this.#end(invocation, result, performance.now() - started);
    return result;
  }

  #handler(functionKey: string): Handler | null {
    const spec = this.parts.app.functions.get(functionKey);
    const found = spec && this.parts.exports[spec.handler.split('.').at(-1) ?? ''];
    return typeof found === 'function' ? (found as Handler) : null;
  }

  #begin(request: RunRequest): Invocation {
    const { app, site, clock, log, fetch, mayFetch } = this.parts;
    const { functionKey, moduleKey, accountId, limitMs } = request;
    const id = randomUUID();
    const deadline = performance.now() + limitMs;
    const moduleType = app.modules.get(moduleKey)?.type ?? '';
    const facts = { invocationId: id, functionKey, moduleType, moduleKey, accountId, remainingMs: () => Math.max(0, Math.round(deadline - performance.now())) };
    const at = clock.now().toISOString();
    const record: InvocationRecord = { id, functionKey, moduleKey, call: request.call ?? null, caller: accountId, at, ms: 0, jira: [], storage: [], outcome: 'running', error: null };
    log.add(record);
    return { record, runtime: makeForgeRuntime(site, facts), fetch, mayFetch, over: false };
  }

  #end(invocation: Invocation, result: RunResult, ms: number): void {
    invocation.over = true;
    Object.assign(invocation.record, { ms: Math.round(ms), outcome: result.ok ? 'ok' : result.outcome, error: result.ok ? null : result.message });
  }
}

const tooLarge = (value: unknown, most: number | undefined): boolean => most !== undefined && Buffer.byteLength(JSON.stringify(value ?? null)) > most;

function resultOf(raced: { value: unknown } | { error: unknown }, { functionKey, limitMs, responseBytes }: RunRequest): RunResult {
  if ('error' in raced) return { ok: false, outcome: 'error', message: tell(functionKey, raced.error) };
  if (raced.value === TIMED_OUT) return { ok: false, outcome: 'timeout', message: `Task timed out after ${(limitMs / 1000).toFixed(2)} seconds` };
  if (tooLarge(raced.value, responseBytes)) return { ok: false, outcome: 'too-large', message: `The response is larger than Forge's limit of ${(responseBytes ?? 0) / 1024 / 1024} MB.` };
  return { ok: true, value: raced.value };
}

/** The stack goes to the terminal, for the developer; the caller gets the message only. */
function tell(functionKey: string, error: unknown): string {
  console.error(`[forge] "${functionKey}" threw:`, error);
  return error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error) ? String((error as Error).message) : String(error);
}

const copy = (value: unknown): unknown => (value === undefined ? undefined : (JSON.parse(JSON.stringify(value) ?? 'null') as unknown));
