import { mendSettingsMirror } from '../app/mirrorSettings';
import type { Ports } from '../app/ports';
import { sweepMirrors } from '../app/sweepMirrors';
import type { Result } from '../contract';
import { logBug } from './log';

/**
 * The daily schedule that mends mirrors: of the settings first, which is one request, then of admissions. What it could not do today it
 * finds again tomorrow, so a fault needs no more than a line in the log, and one part failing does not keep the other from its turn.
 *
 * @example await sweep(world())
 */
export async function sweep(ports: Ports): Promise<void> {
  await part('sweep settings', () => mendSettingsMirror(ports));
  await part('sweep', () => sweepMirrors(ports));
}

async function part(where: string, run: () => Promise<Result<unknown>>): Promise<void> {
  try {
    const swept = await run();
    if (!swept.ok) logBug(where, new Error(swept.fault.code));
  } catch (error) {
    logBug(where, error);
  }
}
