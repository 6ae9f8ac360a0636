import type { HeldRole } from './rolesOf';

/** The roles of the portfolio, whoever holds them. */
const PLANNERS: readonly HeldRole['role'][] = ['solution-portfolio-management', 'enterprise-architect', 'apmo'];

/**
 * Whether one of the roles is of the portfolio.
 *
 * @example isPlanner([{ role: 'apmo', streamId: null }]) // true
 */
export const isPlanner = (roles: readonly HeldRole[]): boolean => roles.some(({ role }) => PLANNERS.includes(role));
