/** In day columns: not set. The same as the portfolio's NONE_32. */
export const NO_DAY = -0x80000000;

/** What the geometry needs of the portfolio's columns: each is one entry an epic, epics in ascending id. */
export interface DatedColumns {
  count: number;
  /** Day numbers, the finish being the last day; both or neither (NO_DAY). */
  start: Int32Array;
  finish: Int32Array;
}

export interface LanedColumns extends DatedColumns {
  /** Index of the value stream, which is the lane. */
  stream: Uint16Array;
}
