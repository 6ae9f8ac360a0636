/**
 * Cost of delay by job size, which is what WSJF is.
 *
 * @returns null without a cost of delay, or without a job size above 0
 * @example weigh(13, 5) // 2.6
 */
export function weigh(costOfDelay: number | null, jobSize: number | null): number | null {
  return costOfDelay === null || jobSize === null || jobSize <= 0 ? null : costOfDelay / jobSize;
}
