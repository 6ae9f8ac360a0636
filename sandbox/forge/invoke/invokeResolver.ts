import type { FunctionRunner, RunResult } from '../runtime/FunctionRunner';
import { backendContext, resolverContext, type ContextFacts } from './makeContext';

export interface InvokeRequest {
  moduleKey: string;
  /** Name of the resolver's definition. */
  call: string;
  payload: unknown;
  accountId: string;
  /** What the host knows of where the screen stands; trusted by the app. */
  extension?: unknown;
}

export type InvokeAnswer = { ok: true; body: unknown } | { ok: false; error: { message: string } };

const failed = (message: string): InvokeAnswer => ({ ok: false, error: { message } });
const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value ?? null));

function answerOf(result: RunResult): InvokeAnswer {
  if (result.ok) return { ok: true, body: result.value };
  return failed(`There was an error invoking the function - ${result.message}`);
}

/**
 * Calls a resolver as Forge does: `{call, context}` and the backend context, JSON both ways, 500 KB in, 5 MB out, 25 s.
 *
 * @example await invokeResolver(runner, facts, { moduleKey: 'panel', call: 'intake.view', payload: {}, accountId: 'erin' })
 */
export async function invokeResolver(runner: FunctionRunner, facts: ContextFacts, request: InvokeRequest): Promise<InvokeAnswer> {
  const { moduleKey, call, payload, accountId, extension } = request;
  const module = facts.app.modules.get(moduleKey);
  const functionKey = module?.spec.resolver?.function;
  if (!module) return failed(`manifest.yml has no module "${moduleKey}".`);
  if (!functionKey) return failed(`The module "${moduleKey}" has no resolver in manifest.yml.`);
  if (sizeOf(payload) > facts.limits.requestBytes) return failed(`The payload is larger than Forge's limit of ${facts.limits.requestBytes / 1024} KB.`);
  const args: [unknown, unknown] = [
    { call: { functionKey: call, payload }, context: resolverContext(facts, moduleKey, extension) },
    backendContext(facts, moduleKey, accountId),
  ];
  const { functionMs, responseBytes } = facts.limits;
  return answerOf(await runner.run({ functionKey, moduleKey, call, accountId, args, limitMs: functionMs, responseBytes }));
}
