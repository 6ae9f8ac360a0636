import type { Holder, RoleAssignment, SettingsChange, ValueStream } from '../../contract';
import { changesBetween } from './changesBetween';
import { ROLE_NAMES } from './roleNames';

/**
 * Who was given a role and from whom one was taken, in words. An assignment without holders says nothing.
 *
 * @example diffRoles([], roles, streams) // [{ path: 'roles[0].holders', text: 'Solution Portfolio Management: group portfolio-management added' }]
 */
export function diffRoles(before: readonly RoleAssignment[], after: readonly RoleAssignment[], streams: readonly ValueStream[]): SettingsChange[] {
  return changesBetween(before, after, ({ role, streamId }) => `${role} ${streamId ?? ''}`).flatMap(({ at, before: old, after: now }) => {
    const assignment = now ?? old;
    if (!assignment) return [];
    const path = now ? `roles[${at}].holders` : 'roles';
    const who = nameOf(assignment, streams);
    return diffHolders(old?.holders ?? [], now?.holders ?? []).map((what) => ({ path, text: `${who}: ${what}` }));
  });
}

function nameOf({ role, streamId }: RoleAssignment, streams: readonly ValueStream[]): string {
  const stream = streams.find(({ id }) => id === streamId)?.name ?? streamId;
  return stream === null ? ROLE_NAMES[role] : `${ROLE_NAMES[role]} of ${stream}`;
}

function diffHolders(before: readonly Holder[], after: readonly Holder[]): string[] {
  return changesBetween(before, after, ({ kind, id }) => `${kind} ${id}`).map(({ before: old, after: now }) => {
    if (!now) return `${say(old)} removed`;
    return old ? `${say(old)} is now called ${now.name}` : `${say(now)} added`;
  });
}

const say = (holder: Holder | null): string => (holder ? `${holder.kind === 'group' ? 'group ' : ''}${holder.name || holder.id}` : '');
