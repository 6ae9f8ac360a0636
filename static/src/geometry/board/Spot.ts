/** Where a card lies on the board: the row of its stream, the column of its PI, and its place in that cell from 0. */
export interface Spot {
  row: number;
  column: number;
  index: number;
}

/** Instead of a place in the cell: its head, where strings of a whole cell begin and end. */
export const CELL = -1;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Sizes in pixels. Cards are all of one height, so that the board is laid out without asking the browser. */
export interface Measures {
  /** Width of the stream's name, which stays in sight. */
  label: number;
  column: number;
  /** Height of a cell's load, above its cards. */
  head: number;
  card: number;
  gap: number;
  /** Height of "and 12 more". */
  more: number;
  /** Around the cards of a cell. */
  padding: number;
}
