import type { ScheduleSpec } from '../manifest/manifestTypes';
import type { FunctionRunner, RunResult } from '../runtime/FunctionRunner';
import { asyncLimit } from './asyncLimit';
import { backendContext, type ContextFacts } from './makeContext';

/** Runs a scheduled trigger's function: nobody is behind it, and a failure is not retried. */
export function runSchedule(runner: FunctionRunner, facts: ContextFacts, { key, function: functionKey }: ScheduleSpec): Promise<RunResult> {
  const payload = { context: { cloudId: facts.site.cloudId, moduleKey: key }, contextToken: 'sandbox' };
  const args: [unknown, unknown] = [payload, backendContext(facts, key, null)];
  return runner.run({ functionKey, moduleKey: key, accountId: null, args, limitMs: asyncLimit(facts, functionKey) });
}
