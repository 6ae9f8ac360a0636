import type { FunctionRunner } from '../runtime/FunctionRunner';
import { backendContext, type ContextFacts } from './makeContext';

export interface StatusRequest {
  moduleKey: string;
  accountId: string;
  extension: unknown;
}

/** Asks a context panel's `dynamicProperties` function for its lozenge. Null where there is none; Forge then shows the manifest's. */
export async function readStatus(runner: FunctionRunner, facts: ContextFacts, request: StatusRequest): Promise<{ status: unknown } | null> {
  const { moduleKey, accountId, extension } = request;
  const functionKey = facts.app.modules.get(moduleKey)?.spec.dynamicProperties?.function;
  if (!functionKey) return null;
  const args: [unknown, unknown] = [{ cloudId: facts.site.cloudId, extension }, backendContext(facts, moduleKey, accountId)];
  const result = await runner.run({ functionKey, moduleKey, accountId, args, limitMs: facts.limits.functionMs });
  const value = result.ok ? (result.value as { status?: unknown } | null | undefined) : null;
  return value?.status === undefined ? null : { status: value.status };
}
