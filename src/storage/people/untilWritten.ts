import type { Result } from '../../contract';
import { fail } from '../../contract';

const MOST_TRIES = 5;

/**
 * Does a read and a conditional write again where somebody else wrote in between.
 *
 * @example await untilWritten(() => eraseOnce(key, accountId))
 */
export async function untilWritten<T>(attempt: () => Promise<Result<T>>): Promise<Result<T>> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const done = await attempt();
    if (done.ok || done.fault.code !== 'conflict') return done;
  }
  return fail('conflict', 'A record is being changed all the time. Try again later.');
}
