import type { Holder, PortfolioRole, RoleAssignment, ValueStream } from '../../../../../src/contract';

/** A portfolio role as the form shows it. `index` is its place in the settings, -1 where nobody was ever named. */
export interface RoleRow {
  role: PortfolioRole;
  title: string;
  about: string;
  index: number;
  holders: Holder[];
}

const portfolioRoles: Omit<RoleRow, 'index' | 'holders'>[] = [
  { role: 'solution-portfolio-management', title: 'Solution Portfolio Management', about: 'Decides on requests for admission, where the policy leaves it to them.' },
  { role: 'enterprise-architect', title: 'Enterprise Architect', about: 'Is named where architecture can help.' },
  { role: 'apmo', title: 'APMO', about: 'Keeps the cadence; is named where dates are the question.' },
];

/** @example roleRows([]).map((row) => row.title) // ['Solution Portfolio Management', 'Enterprise Architect', 'APMO'] */
export const roleRows = (roles: readonly RoleAssignment[]): RoleRow[] =>
  portfolioRoles.map((row) => {
    const index = roles.findIndex((assignment) => assignment.role === row.role && assignment.streamId === null);
    return { ...row, index, holders: roles[index]?.holders ?? [] };
  });

/** The assignments with one portfolio role held by others. */
export function assign(roles: readonly RoleAssignment[], role: PortfolioRole, holders: Holder[]): RoleAssignment[] {
  const isIt = (assignment: RoleAssignment): boolean => assignment.role === role && assignment.streamId === null;
  const known = roles.some(isIt);
  const changed = known ? roles.map((assignment) => (isIt(assignment) ? { ...assignment, holders } : assignment)) : [...roles, { role, streamId: null, holders }];
  return changed.filter((assignment) => !isIt(assignment) || assignment.holders.length > 0);
}

/** Assignments to streams that are no more. */
export const strayRoles = (roles: readonly RoleAssignment[], streams: readonly ValueStream[]): RoleAssignment[] =>
  roles.filter(({ streamId }) => streamId !== null && !streams.some((stream) => stream.id === streamId));
