import type { Result, RoleAssignment } from '../contract';
import { ok } from '../contract';
import type { HeldRole } from '../domain/roles';
import { rolesOf } from '../domain/roles';
import type { Caller, Ports } from './ports';

/**
 * The roles that the caller holds. Jira is asked for groups only where a role is held by one.
 *
 * @example await rolesHeld(ports, caller, settings.roles) // ok([{ role: 'solution-portfolio-management', streamId: null }])
 */
export async function rolesHeld({ jira }: Pick<Ports, 'jira'>, { accountId }: Caller, assignments: readonly RoleAssignment[]): Promise<Result<HeldRole[]>> {
  const byGroup = assignments.some(({ holders }) => holders.some(({ kind }) => kind === 'group'));
  const groups = byGroup ? await jira.groupIdsOf(accountId) : ok([]);
  return groups.ok ? ok(rolesOf({ assignments, accountId, groupIds: groups.value })) : groups;
}
