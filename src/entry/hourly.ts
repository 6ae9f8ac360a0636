import type { Ports } from '../app/ports';
import { fillProperties } from '../app/fillProperties';
import { sealPis } from '../app/sealPis';
import { sweepWip } from '../app/wip/sweepWip';
import { runPart } from './runPart';

/**
 * The hourly schedule: seals the PI whose cutoff has passed, and holds the leases of WIP limits against Jira, so that a lost event costs a
 * place for an hour at most; and gives epics their issue property that have none.
 *
 * @example await hourly(world())
 */
export async function hourly(ports: Ports): Promise<void> {
  await runPart('hourly seal', () => sealPis(ports));
  await runPart('hourly wip', () => sweepWip(ports));
  await runPart('hourly properties', () => fillProperties(ports));
}
