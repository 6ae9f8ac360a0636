import type { ReadinessItem } from '../../../../../../src/contract';

/**
 * How many readiness criteria do not hold, in words.
 *
 * @example countMissing([]) // 'No criteria are asked for.'
 */
export function countMissing(items: readonly ReadinessItem[]): string {
  const missing = items.filter((item) => !item.met).length;
  if (items.length === 0) return 'No criteria are asked for.';
  if (missing === 0) return items.length === 1 ? 'The one criterion is met.' : `All ${items.length} criteria are met.`;
  return `${missing} of ${items.length} ${missing === 1 ? 'is' : 'are'} missing.`;
}
