import type { Day, Pi, Wiring } from '../../../../../src/contract';
import type { Calendar } from '../../../../../src/domain/cadence';
import type { Analysis, Graph } from '../../../../../src/domain/dependencies';
import type { Portfolio } from '../../../portfolio/Portfolio';

/** What the board is drawn from: one reading of the portfolio and what follows from it alone. */
export interface BoardFacts {
  wiring: Wiring;
  calendar: Calendar;
  portfolio: Portfolio;
  analysis: Analysis;
  graph: Graph;
  /** By epic: the PI in which it is planned to finish, NO_DAY where there is none. */
  finishPi: Int32Array;
  /** By epic: 1 where its dates are no more exact than a PI. */
  byPi: Uint8Array;
  /** By epic: 1 where a dependency on another stream is in conflict. */
  inConflict: Uint8Array;
}

/** A column of the board. The first holds what has no place in the others. */
export interface BoardColumn {
  key: string;
  name: string;
  start: Day | null;
  end: Day | null;
  /** The PI that a card dropped here would aim for; null where nothing can be dropped. */
  pi: Pi | null;
  current: boolean;
}

export interface Columns {
  /** The PI whose iterations the columns are; null where they are PIs. */
  of: Pi | null;
  list: BoardColumn[];
}

/** One stream in one column. */
export interface Cell {
  /** Epics that pass the filters, in the order of their cards. */
  epics: number[];
  /** Of all its epics, whatever the filters: job size, how many have one, and how many have none. */
  load: number;
  sized: number;
  unsized: number;
}

/** The board, before it is laid out. */
export interface BoardModel {
  columns: Columns;
  /** Indices of streams, in the order of the rows. */
  rows: number[];
  cells: Cell[][];
  /** By epic: its place, or -1 in `row` where it has none. */
  row: Int16Array;
  column: Int16Array;
  index: Int32Array;
  /** Epics of the rows that no column shows: done before the first, or meant for after the last. */
  earlier: number;
  later: number;
}
