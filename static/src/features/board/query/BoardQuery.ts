import type { PiKey } from '../../../../../src/contract';

/** What somebody looks at on the board. All of it is in the page's address, so that it can be shared. */
export interface BoardQuery {
  /** As a board, or as a table that tells the same. */
  as: 'board' | 'table';
  /** Ids of the streams that are rows; none stands for all. */
  streams: readonly string[];
  /** How many PIs are columns, the running one being the first. */
  span: number;
  /** The PI whose iterations are columns instead. */
  of: PiKey | null;
  /** Only epics with a dependency on another stream in conflict. */
  conflicts: boolean;
  /** Of a key or a summary. */
  text: string;
}

export const DEFAULT_QUERY: BoardQuery = { as: 'board', streams: [], span: 4, of: null, conflicts: false, text: '' };

/** As many as the settings' windows reach. */
export const MAX_SPAN = 7;

/** What hides epics, put back. */
export const NO_FILTERS: Partial<BoardQuery> = { streams: [], conflicts: false, text: '' };
