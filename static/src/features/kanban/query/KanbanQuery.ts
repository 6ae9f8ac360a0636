import type { PiKey } from '../../../../../src/contract';

/** What somebody looks at on the Portfolio Kanban. All of it is in the page's address, so that it can be shared. */
export interface KanbanQuery {
  /** As a board, or as a table that tells the same. */
  as: 'board' | 'table';
  /** What the lanes are. */
  lanes: 'stream' | 'owner';
  /** Ids of streams; none stands for all. So for the next two. */
  streams: readonly string[];
  /** Account ids, and NOBODY. */
  owners: readonly string[];
  /** Target PIs, and NO_PI. */
  pis: readonly PiKey[];
  /** Of a key or a summary. */
  text: string;
  /** Column of the table; `-` before it turns the order around. */
  sort: string;
}

/** Among owners: those without one. Among PIs: those without a target. No account id and no PI's key is such a word. */
export const NOBODY = 'none';
export const NO_PI = 'none';

export const DEFAULT_QUERY: KanbanQuery = { as: 'board', lanes: 'stream', streams: [], owners: [], pis: [], text: '', sort: '-wsjf' };

/** What hides epics, put back. */
export const NO_FILTERS: Partial<KanbanQuery> = { streams: [], owners: [], pis: [], text: '' };

/**
 * Whether anything hides epics.
 *
 * @example isFiltered({ ...DEFAULT_QUERY, text: 'wallet' }) // true
 */
export const isFiltered = ({ streams, owners, pis, text }: Pick<KanbanQuery, 'streams' | 'owners' | 'pis' | 'text'>): boolean => streams.length + owners.length + pis.length > 0 || text.trim() !== '';
