import type { ValidatorAnswer, ValidatorCall } from '../../types';
import type { FunctionRunner } from '../runtime/FunctionRunner';
import { backendContext, type ContextFacts } from './makeContext';
import { savedConfiguration } from './savedConfiguration';

/** What Jira shows when a validator's function threw, ran out of time or answered nonsense. It never says why. */
export const GENERIC_MESSAGE = "The app's workflow validator could not be run. Contact your Jira administrator.";

const blocked = (errorMessage = GENERIC_MESSAGE): ValidatorAnswer => ({ result: false, errorMessage });

/**
 * Runs an app's workflow validator. A function that throws, takes longer than 25 s, or does not answer `{result}` blocks the
 * transition with a generic message, without retry.
 */
export async function runValidator(runner: FunctionRunner, facts: ContextFacts, call: ValidatorCall): Promise<ValidatorAnswer> {
  const { moduleKey, accountId, issue, transition, configuration } = call;
  const functionKey = facts.app.modules.get(moduleKey)?.spec.function;
  // an app that is gone blocks too
  if (!functionKey) return blocked();
  const payload = { issue, transition, configuration: savedConfiguration(configuration) };
  const args: [unknown, unknown] = [payload, backendContext(facts, moduleKey, accountId)];
  const result = await runner.run({ functionKey, moduleKey, accountId, args, limitMs: facts.limits.functionMs });
  const answer = result.ok ? (result.value as Partial<ValidatorAnswer> | null | undefined) : null;
  if (answer?.result === true) return { result: true };
  return answer?.result === false ? blocked(answer.errorMessage ?? GENERIC_MESSAGE) : blocked();
}
