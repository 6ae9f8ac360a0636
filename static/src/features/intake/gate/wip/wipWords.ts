import type { WipUse } from '../../../../../../src/contract';
import { STATE_TITLES } from '../../../health/view/stateTitles';

/** A WIP limit as the panel says it. The keys are said apart, since each is a link. */
export interface WipWords {
  /** "Implementing in Payments: 2 of 3". */
  text: string;
  /** The first holders. */
  keys: string[];
  /** What is said after the keys, of the other holders. */
  more: string | null;
  full: boolean;
}

/** A panel has room for a few. */
const MOST_NAMED = 8;

/**
 * How full a limit is, in words.
 *
 * @example wipWords({ state: 'implementing', streamId: 'payments', scope: 'Payments', limit: 3, held: 2, keys: ['PAY-1', 'PAY-2'] }).text
 * // 'Implementing in Payments: 2 of 3'
 */
export function wipWords({ state, scope, limit, held, keys }: WipUse): WipWords {
  const named = keys.slice(0, MOST_NAMED);
  return { text: `${STATE_TITLES[state]} in ${scope}: ${held} of ${limit}`, keys: named, more: sayOthers(held - named.length, named.length > 0), full: held >= limit };
}

function sayOthers(count: number, besideNamed: boolean): string | null {
  if (count <= 0) return null;
  if (besideNamed) return `${count} more`;
  return count === 1 ? 'one epic that you may not see' : `${count} epics that you may not see`;
}
