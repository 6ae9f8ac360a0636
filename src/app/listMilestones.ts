import type { MilestoneList, Result } from '../contract';
import { ok } from '../contract';
import { visibleMilestone } from '../domain/milestones';
import { may } from '../domain/roles';
import { readSight } from './openMilestone';
import { needPortfolio } from './portfolio';
import type { Caller, Ports } from './ports';
import { rolesHeld } from './rolesHeld';

/**
 * The milestones, earliest first. Streams and versions that the caller can't browse are left out, and milestones of which no stream
 * is left, so that not even a name tells of what Jira hides.
 *
 * @example await listMilestones(ports, { accountId: 'val' })
 */
export async function listMilestones(ports: Ports, caller: Caller): Promise<Result<MilestoneList>> {
  const portfolio = await needPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  const { settings, now } = portfolio.value;
  const projectIds = settings.streams.flatMap((stream) => stream.projectIds);
  const [list, sight, managed, roles] = await Promise.all([
    ports.milestones.list(),
    readSight(ports, portfolio.value),
    ports.jira.administeredProjects(projectIds),
    rolesHeld(ports, caller, settings.roles),
  ]);
  if (!list.ok) return list;
  if (!sight.ok) return sight;
  if (!managed.ok) return managed;
  if (!roles.ok) return roles;
  const items = list.value.items.flatMap((milestone) => visibleMilestone(milestone, sight.value) ?? []);
  return ok({ items, more: list.value.more, mayPlan: may('milestones.save', { roles: roles.value }), managedProjectIds: managed.value, asOf: now });
}
