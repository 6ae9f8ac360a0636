/**
 * The middle one of some numbers by size, or half way between the middle two.
 *
 * @returns null where there are none
 * @example median([9, 2, 4]) // 4
 * @example median([2, 4]) // 3
 */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
