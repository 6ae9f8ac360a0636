import type { Result } from '../contract';
import { logBug } from './log';

/**
 * Runs work that nobody waits for: a part of a schedule, what follows an event or a move. What it could not do now a later run finds
 * again, so a fault needs no more than a line in the log, and one part failing does not keep the others from their turn.
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
