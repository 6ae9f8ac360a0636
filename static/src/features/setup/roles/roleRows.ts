import type { Holder, RoleAssignment, ValueStream } from '../../../../../src/contract';
import { isStreamRole, ROLE_NAMES } from '../../../../../src/domain/settings';

type Role = RoleAssignment['role'];

/** A role as the form shows it, of the portfolio or of one stream. `index` is its place in the settings, -1 where nobody was ever named. */
export interface RoleRow {
  role: Role;
  streamId: string | null;
  title: string;
  about: string;
  index: number;
  holders: Holder[];
}

const ABOUT: Record<Role, string> = {
  'solution-portfolio-management': 'Decides on requests for admission, where the policy leaves it to them, and on exceptions.',
  'enterprise-architect': 'Signs off where readiness asks for it; is named where architecture can help.',
  apmo: 'Keeps the cadence; is named where dates are the question.',
  'product-management': 'Signs off for the stream’s content, where readiness asks for it.',
  architect: 'Signs off for the stream’s architecture, where readiness asks for it.',
  'train-engineer': 'Signs off for the stream’s trains, where readiness asks for it.',
};

/**
 * The roles of the portfolio, or those of a stream, and who holds them.
 *
 * @example roleRows([]).map((row) => row.title) // ['Solution Portfolio Management', 'Enterprise Architect', 'APMO']
 */
export function roleRows(roles: readonly RoleAssignment[], streamId: string | null = null): RoleRow[] {
  const wanted = (Object.keys(ROLE_NAMES) as Role[]).filter((role) => isStreamRole(role) === (streamId !== null));
  return wanted.map((role) => {
    const index = roles.findIndex((assignment) => assignment.role === role && assignment.streamId === streamId);
    return { role, streamId, title: ROLE_NAMES[role], about: ABOUT[role], index, holders: roles[index]?.holders ?? [] };
  });
}

/** The assignments with one role held by others. One without holders is left out. */
export function assign(roles: readonly RoleAssignment[], { role, streamId }: Pick<RoleAssignment, 'role' | 'streamId'>, holders: Holder[]): RoleAssignment[] {
  const isIt = (assignment: RoleAssignment): boolean => assignment.role === role && assignment.streamId === streamId;
  const known = roles.some(isIt);
  const changed = known ? roles.map((assignment) => (isIt(assignment) ? { ...assignment, holders } : assignment)) : [...roles, { role, streamId, holders }];
  return changed.filter((assignment) => !isIt(assignment) || assignment.holders.length > 0);
}

/**
 * Who holds a stream's roles, in a line.
 *
 * @example sayHeld(roleRows(roles, 'payments')) // 'Architect/Engineering: Noor Haddad'
 */
export function sayHeld(rows: readonly RoleRow[]): string {
  const held = rows.filter(({ holders }) => holders.length > 0);
  return held.map(({ title, holders }) => `${title}: ${holders.map(({ name, id }) => name || id).join(', ')}`).join('; ') || 'Nobody named';
}

/** Assignments to streams that are no more. */
export const strayRoles = (roles: readonly RoleAssignment[], streams: readonly ValueStream[]): RoleAssignment[] =>
  roles.filter(({ streamId }) => streamId !== null && !streams.some((stream) => stream.id === streamId));
