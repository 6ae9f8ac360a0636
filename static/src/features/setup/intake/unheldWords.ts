import type { Settings } from '../../../../../src/contract';
import { isStreamRole } from '../../../../../src/domain/settings';
import type { Role } from './criteriaEdits';

/** Streams that are named before the rest are counted. */
const MOST = 3;

/**
 * Where nobody could sign off, since nobody holds the role; null where somebody does everywhere.
 *
 * @example unheldWords('apmo', { roles: [], streams }) // 'Nobody holds this role yet. Name somebody under Roles.'
 */
export function unheldWords(role: Role, { roles, streams }: Pick<Settings, 'roles' | 'streams'>): string | null {
  const isHeld = (streamId: string | null): boolean => roles.some((assignment) => assignment.role === role && assignment.streamId === streamId && assignment.holders.length > 0);
  if (!isStreamRole(role)) return isHeld(null) ? null : 'Nobody holds this role yet. Name somebody under Roles.';
  const without = streams.filter(({ id }) => !isHeld(id)).map(({ name }) => name);
  if (without.length === 0) return null;
  const more = without.length > MOST ? ` and ${without.length - MOST} more` : '';
  return `Nobody holds this role in ${without.slice(0, MOST).join(', ')}${more} yet. Name somebody under Roles.`;
}
