import type { PortfolioRole, StreamRole } from '../../contract';
import { isStreamRole } from '../settings/roleNames';
import type { HeldRole } from './rolesOf';

/**
 * Whether somebody holds a role: that of the portfolio, or that of the stream in question.
 *
 * @example holdsRole([{ role: 'architect', streamId: 'payments' }], 'architect', 'channels') // false
 */
export const holdsRole = (held: readonly HeldRole[], role: PortfolioRole | StreamRole, streamId: string | null): boolean =>
  held.some((one) => one.role === role && (!isStreamRole(role) || one.streamId === streamId));
