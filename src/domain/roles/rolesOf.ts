import type { Holder, RoleAssignment } from '../../contract';

/** A role that a person holds, for one stream or, where `streamId` is null, for the portfolio. */
export type HeldRole = Pick<RoleAssignment, 'role' | 'streamId'>;

/** Whom to look up. */
export interface Person {
  accountId: string;
  groupIds: readonly string[];
}

/**
 * The roles that a person holds, by account or by group.
 *
 * @example
 * rolesOf({ assignments, accountId: 'sam', groupIds: ['portfolio-management'] })
 * // [{ role: 'solution-portfolio-management', streamId: null }]
 */
export function rolesOf({ assignments, accountId, groupIds }: Person & { assignments: readonly RoleAssignment[] }): HeldRole[] {
  const isHeld = ({ kind, id }: Holder): boolean => (kind === 'account' ? id === accountId : groupIds.includes(id));
  return assignments.filter(({ holders }) => holders.some(isHeld)).map(({ role, streamId }) => ({ role, streamId }));
}
