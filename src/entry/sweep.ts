import { trimLedger } from '../app/ledger/trimLedger';
import { mendSettingsMirror } from '../app/mirrorSettings';
import type { Ports } from '../app/ports';
import { sweepMirrors } from '../app/sweepMirrors';
import { runPart } from './runPart';

/**
 * The daily schedule: mends mirrors, of the settings first, which is one request, then of admissions; and removes what the ledger's
 * retention policy no longer keeps.
 *
 * @example await sweep(world())
 */
export async function sweep(ports: Ports): Promise<void> {
  await runPart('sweep settings', () => mendSettingsMirror(ports));
  await runPart('sweep', () => sweepMirrors(ports));
  await runPart('sweep ledger', () => trimLedger(ports));
}
