import type { Result } from '../contract';
import { logBug } from './log';

/**
 * Runs one part of a schedule. What it could not do now it finds again the next time, so a fault needs no more than a line in the log,
 * and one part failing does not keep the others from their turn.
 *
 * @param where as the log names it
 * @example await runPart('hourly seal', () => sealPis(ports))
 */
export async function runPart(where: string, run: () => Promise<Result<unknown>>): Promise<void> {
  try {
    const done = await run();
    if (!done.ok) logBug(where, new Error(done.fault.code));
  } catch (error) {
    logBug(where, error);
  }
}
