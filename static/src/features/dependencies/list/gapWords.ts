import type { LinkState } from '../../../../../src/domain/dependencies';
import { NONE_32 } from '../../../portfolio/Portfolio';

/**
 * How much room a dependency has, in words.
 *
 * @example gapWords('conflict', -13) // '13 days too late'
 * @example gapWords('tight', 3) // '3 days to spare'
 */
export function gapWords(state: LinkState, gap: number): string {
  if (state === 'settled') return '–';
  if (state === 'unplanned') return 'Provider has no dates';
  if (gap === NONE_32) return 'Consumer has no dates';
  if (gap < 0) return state === 'conflict' ? `${days(-gap)} too late` : 'Within the same PI';
  return gap === 0 ? 'No day to spare' : `${days(gap)} to spare`;
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count.toLocaleString('en-GB')} days`);
