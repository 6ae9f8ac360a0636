import type { Ports } from '../app/ports';
import { sweepMirrors } from '../app/sweepMirrors';
import { logBug } from './log';

/**
 * The daily schedule that mends mirrors. What it could not do today it finds again tomorrow, so a fault needs no more than a line in the log.
 *
 * @example await sweep(world())
 */
export async function sweep(ports: Ports): Promise<void> {
  try {
    const swept = await sweepMirrors(ports);
    if (!swept.ok) logBug('sweep', new Error(swept.fault.code));
  } catch (error) {
    logBug('sweep', error);
  }
}
