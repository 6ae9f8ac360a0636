import type { Reason, WipUse } from '../../contract';
import { ROLE_NAMES } from '../settings/roleNames';

/**
 * The reason that a WIP limit without room gives, with those who hold its places as far as they may be named.
 *
 * @example wipReason({ state: 'implementing', streamId: 'payments', scope: 'Payments', limit: 3, held: 3, keys: ['PAY-1', 'PAY-2'] }).text
 * // 'The WIP limit of Payments for implementing is reached: 3 of 3, held by PAY-1, PAY-2 and 1 more'
 */
export function wipReason({ state, streamId, scope, limit, held, keys }: WipUse): Reason {
  const who = streamId === null ? ROLE_NAMES['solution-portfolio-management'] : `${ROLE_NAMES['train-engineer']} of ${scope}`;
  return { code: 'wip-full', text: `The WIP limit of ${scope} for ${state} is reached: ${held} of ${limit}${holders(keys, held)}`, who };
}

/** A banner has room for a few. */
const MOST_NAMED = 5;

function holders(keys: readonly string[], held: number): string {
  const shown = keys.slice(0, MOST_NAMED);
  if (shown.length === 0) return '';
  const more = held - shown.length;
  return `, held by ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
