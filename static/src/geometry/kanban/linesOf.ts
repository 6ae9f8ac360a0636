/** One line of the Kanban: a lane's name with its counts, the n-th card of each of its states, or how many more there are. */
export interface Line {
  kind: 'lane' | 'cards' | 'more';
  lane: number;
  /** Of the cards in their cells; 0 in the other kinds. */
  index: number;
  /** The row of the grid that it begins with, from 1, as screen readers count. */
  row: number;
}

export interface LaneCounts {
  /** Cards by state. */
  counts: readonly number[];
  /** Only its name and counts are shown. */
  closed: boolean;
  /** All of its cards are shown, however many. */
  open: boolean;
}

/** A lane's name and its counts are two rows of the grid. */
const LANE_ROWS = 2;

/**
 * The lines of some lanes below one another, and how many rows of the grid they are. A lane shows the first `cap` cards of each state
 * unless it is opened.
 *
 * @example linesOf([{ counts: [3, 0], closed: false, open: false }], 2).lines.map(({ kind }) => kind) // ['lane', 'cards', 'cards', 'more']
 */
export function linesOf(lanes: readonly LaneCounts[], cap: number): { lines: Line[]; rows: number } {
  const lines: Line[] = [];
  let row = 1;
  const add = (kind: Line['kind'], lane: number, index: number, rows: number): void => {
    lines.push({ kind, lane, index, row });
    row += rows;
  };
  lanes.forEach(({ counts, closed, open }, lane) => {
    const most = Math.max(0, ...counts);
    add('lane', lane, 0, LANE_ROWS);
    if (closed) return;
    for (let index = 0; index < (open ? most : Math.min(most, cap)); index++) add('cards', lane, index, 1);
    if (!open && most > cap) add('more', lane, 0, 1);
  });
  return { lines, rows: row - 1 };
}
