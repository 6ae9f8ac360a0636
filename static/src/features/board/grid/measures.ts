import type { Measures } from '../../../geometry/board';

/** How many cards a cell shows before it says how many more there are. */
export const CAP = 4;
/** Height of the names of the columns, with a line for what a move there would give. */
export const HEAD = 68;
/** More strings than these are drawn from cell to cell, and as stubs where those are still more. */
export const MOST_STRINGS = 60;

const NARROW = 600;

/**
 * The board's sizes in a box of some width: columns share what there is, and are never too narrow to read.
 *
 * @example measuresFor(1400, 5).column // 249
 */
export function measuresFor(width: number, columns: number): Measures {
  const narrow = width < NARROW;
  const label = narrow ? 92 : 152;
  const column = Math.max(narrow ? 192 : 216, Math.floor((width - label) / Math.max(1, columns)));
  return { label, column, head: 50, card: 72, gap: 6, more: 28, padding: 12 };
}

/** What stands around the board in the host's window and on the page. */
const AROUND = 400;

/**
 * How high the board's box may be. It goes by the screen and not by the frame: hosts make a frame as high as its content, so a box
 * that went by the frame would grow with it until every row is in the document.
 *
 * @example boxHeight(1080) // 680
 */
export const boxHeight = (screenHeight = 1040): number => Math.max(440, Math.min(1000, screenHeight - AROUND));
