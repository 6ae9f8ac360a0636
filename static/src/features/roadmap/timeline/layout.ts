/** Sizes that drawing and arithmetic share; roadmap.css has the same. */
export const ROW_HEIGHT = 36;
/** PIs, iterations or months, and the flags of today and the cutoffs. */
export const HEAD_HEIGHT = 72;

/** Whether there is room for little more than keys, as in a tile. @example isNarrow(400) // true */
export const isNarrow = (room: number): boolean => room < 420;

/**
 * How wide the column of names is: enough for a summary where there is room, a key where there is not.
 *
 * @example labelWidth(1280) // 320
 */
export function labelWidth(room: number): number {
  if (isNarrow(room)) return 96;
  if (room < 560) return 132;
  return room < 1000 ? 240 : 320;
}
