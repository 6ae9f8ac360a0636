import type { KanbanState, PiKey } from '../../../../../src/contract';
import type { Zoom } from '../../../geometry/roadmap';

/** Which dependencies are drawn: those between streams, all, or none. */
export const LINK_CHOICES = ['cross', 'all', 'none'] as const;
export type LinkChoice = (typeof LINK_CHOICES)[number];

/** What one sees of the roadmap and how. It lives in the page's address, so that a view can be shared. */
export interface ViewState {
  as: 'timeline' | 'table';
  zoom: Zoom;
  links: LinkChoice;
  /** Each list keeps what it names; an empty one keeps all. Streams and owners by id. */
  streams: string[];
  states: KanbanState[];
  pis: PiKey[];
  owners: string[];
  /** Only epics with a dependency in conflict. */
  conflicts: boolean;
  /** What the search looks for in keys and summaries. */
  text: string;
  /** Whether the search hides what it does not find; else it only jumps. */
  only: boolean;
  /** Streams whose lanes are collapsed, by id. */
  collapsed: string[];
  /** The column that the table is sorted by, with a minus for descending. */
  sort: string;
}

export const DEFAULT_VIEW: ViewState = {
  as: 'timeline',
  zoom: 'fit',
  links: 'cross',
  streams: [],
  states: [],
  pis: [],
  owners: [],
  conflicts: false,
  text: '',
  only: false,
  collapsed: [],
  sort: 'start',
};

/** What hides epics, put back. @example setView(NO_FILTERS) */
export const NO_FILTERS: Partial<ViewState> = { streams: [], states: [], pis: [], owners: [], conflicts: false, text: '', only: false };
