/** Sizes that drawing and arithmetic share; roadmap.css has the same. */
export const ROW_HEIGHT = 36;
/** PIs, iterations or months, and the flags of today and the cutoffs. */
export const HEAD_HEIGHT = 72;

/**
 * How wide the column of names is: enough for a summary where there is room, a key where there is not.
 *
 * @example labelWidth(1280) // 320
 */
export function labelWidth(room: number): number {
  if (room < 560) return 132;
  return room < 1000 ? 240 : 320;
}
