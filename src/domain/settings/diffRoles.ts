import type { Holder, KeptChange, RoleAssignment, SettingsChange, ValueStream } from '../../contract';
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
    return diffHolders(old?.holders ?? [], now?.holders ?? []).map(({ text, kept }) => ({ path, text: `${who}: ${text}`, ...(kept && { kept: { ...kept, text: `${who}: ${kept.text}` } }) }));
  });
}

function nameOf({ role, streamId }: RoleAssignment, streams: readonly ValueStream[]): string {
  const stream = streams.find(({ id }) => id === streamId)?.name ?? streamId;
  return stream === null ? ROLE_NAMES[role] : `${ROLE_NAMES[role]} of ${stream}`;
}

interface HolderChange {
  text: string;
  kept?: KeptChange;
}

function diffHolders(before: readonly Holder[], after: readonly Holder[]): HolderChange[] {
  return changesBetween(before, after, ({ kind, id }) => `${kind} ${id}`).map(({ before: old, after: now }) => {
    if (!now) return said(old, 'removed');
    return old ? said(old, `is now called ${now.name}`, 'is called otherwise now') : said(now, 'added');
  });
}

/** `nameless`: what becomes of it where no name may stand. */
function said(holder: Holder | null, what: string, nameless = what): HolderChange {
  if (holder?.kind !== 'account') return { text: `group ${nameOrId(holder)} ${what}` };
  return { text: `${nameOrId(holder)} ${what}`, kept: { text: `{who} ${nameless}`, heldBy: holder.id } };
}

const nameOrId = (holder: Holder | null): string => holder?.name || holder?.id || '';
