import { invoke } from '@forge/bridge';
import type { AdminApi, Api } from '../../../src/contract';
import { fail } from '../../../src/contract';

type Calls = Api & AdminApi;

/**
 * Calls a function of the app by its contract. Never throws: a call that dies, or answers something that is no Result,
 * comes back as the fault `unavailable`.
 *
 * @example const view = await call('intake.view', { issueId: '10001' });
 */
export async function call<K extends keyof Calls>(name: K, input: Parameters<Calls[K]>[0]): Promise<Awaited<ReturnType<Calls[K]>>> {
  type Answer = Awaited<ReturnType<Calls[K]>>;
  try {
    const answer: unknown = await invoke(name, input as Record<string, unknown>);
    return (isResult(answer) ? answer : noAnswer()) as Answer;
  } catch {
    return noAnswer() as Answer;
  }
}

const noAnswer = () => fail('unavailable', 'Interlock did not answer. Check your connection and try again.');

const isResult = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && ('value' in answer || 'fault' in answer);
