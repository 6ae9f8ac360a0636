import { ForgeKvsAPIError } from '@forge/kvs';
import type { Result } from '../contract';
import { fail, ok } from '../contract';

const BUSY = ['RATE_LIMIT_EXCEEDED', 'TOO_MANY_REQUESTS', 'REQUEST_THROTTLED'];
const RACED = ['CONDITIONAL_CHECK_FAILED', 'KEY_CONFLICT', 'TRANSACTION_CONFLICT'];

/**
 * Runs one request to Forge's storage and turns its exceptions into faults: `conflict` where a condition did not hold,
 * `rate-limited`, `bad-input` where Forge did not take what was sent, else `unavailable`.
 *
 * @param conflict what to say when somebody else was first
 * @example await attempt(() => kvs.entity('settings').get('current'))
 */
export async function attempt<T>(call: () => Promise<T>, conflict?: string): Promise<Result<T>> {
  try {
    return ok(await call());
  } catch (error) {
    return error instanceof ForgeKvsAPIError ? faultOf(error.code, error.responseDetails.status, conflict) : faultOf('', 0, conflict);
  }
}

/**
 * The fault that an error code of Forge's storage stands for.
 *
 * @param status of the reply; 0 for one item of a batch, and where there was no reply
 * @example faultOf('RATE_LIMIT_EXCEEDED', 429) // fail('rate-limited', …)
 */
export function faultOf(code: string, status: number, conflict = 'Somebody else changed this first. Reload and try again.'): Result<never> {
  if (RACED.includes(code)) return fail('conflict', conflict);
  if (BUSY.includes(code)) return fail('rate-limited', 'Forge storage asks us to slow down. Try again shortly.', { retryAfter: 1 });
  if (code === 'MAX_SIZE') return fail('bad-input', 'This is more than Forge storage takes: 240 KiB in one record, 4 MB in one call.');
  if (status === 400) return fail('bad-input', `Forge storage did not accept this (${code}).`);
  return fail('unavailable', 'Forge storage did not answer. Try again in a moment.');
}
