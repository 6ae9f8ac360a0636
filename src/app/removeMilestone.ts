import type { Result } from '../contract';
import { milestoneRaced, NO_MILESTONE, openMilestone } from './openMilestone';
import type { Caller, Ports } from './ports';

/**
 * Takes a milestone away. Versions that it has become stay in their projects: they are Jira's. Fault `conflict` where somebody else was first.
 *
 * @example await removeMilestone(ports, { accountId: 'sam' }, { id: '0b8f…', version: 2 })
 */
export async function removeMilestone(ports: Ports, { accountId }: Caller, { id, version }: { id: string; version: number }): Promise<Result<null>> {
  const open = await openMilestone(ports, id);
  if (!open.ok) return open;
  const { portfolio, held } = open.value;
  const raced = milestoneRaced(held, version);
  if (raced) return raced;
  if (held.milestone === null) return NO_MILESTONE;
  const { name, day } = held.milestone;
  return ports.milestones.remove(id, version, { at: portfolio.now, kind: 'milestone-removed', issueId: null, by: accountId, detail: { milestone: id, name, day, version: version + 1 } });
}
