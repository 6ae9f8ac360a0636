import type { PortfolioRole, RoleAssignment, StreamRole } from '../../contract';

/** What roles are called on screens and in messages. */
export const ROLE_NAMES: Record<RoleAssignment['role'], string> = {
  'solution-portfolio-management': 'Solution Portfolio Management',
  'enterprise-architect': 'Enterprise Architect',
  apmo: 'APMO',
  'product-management': 'Solution/Product Management',
  architect: 'Architect/Engineering',
  'train-engineer': 'STE/RTE',
};

/** The roles that are held for one stream; the others are held for the portfolio. */
export const STREAM_ROLES: readonly StreamRole[] = ['product-management', 'architect', 'train-engineer'];

/** @example isStreamRole('apmo') // false */
export function isStreamRole(role: PortfolioRole | StreamRole): role is StreamRole {
  return STREAM_ROLES.some((streamRole) => streamRole === role);
}
