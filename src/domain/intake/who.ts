import type { ReadinessCriterion, ValueStream } from '../../contract';
import { ROLE_NAMES, isStreamRole } from '../settings/roleNames';

/** Who can help, as messages say it. */
export const PORTFOLIO_MANAGEMENT = 'Solution Portfolio Management';
export const EPIC_OWNER = 'Epic owner';

/**
 * Who must see to a readiness criterion, in words.
 *
 * @param stream of the epic; null where it is in none
 * @example whoFor({ id: 'a', kind: 'sign-off', label: 'Architecture', role: 'architect' }, payments) // 'Architect/Engineering of Payments'
 */
export function whoFor(criterion: ReadinessCriterion, stream: Pick<ValueStream, 'name'> | null): string {
  if (criterion.kind !== 'sign-off') return EPIC_OWNER;
  const name = ROLE_NAMES[criterion.role];
  return isStreamRole(criterion.role) && stream ? `${name} of ${stream.name}` : name;
}
