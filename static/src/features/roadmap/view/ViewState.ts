import type { KanbanState, PiKey } from '../../../../../src/contract';
import type { Zoom } from '../../../geometry/roadmap';

/** Which dependencies are drawn: those between streams, all, or none. */
export const LINK_CHOICES = ['cross', 'all', 'none'] as const;
export type LinkChoice = (typeof LINK_CHOICES)[number];

/** What the chart marks beside its bars, each of which can be hidden. */
export const MARKS = ['cutoffs', 'releases', 'integration', 'milestones'] as const;
export type Mark = (typeof MARKS)[number];

/** Whether epics that were finished before the running PI are shown. */
export const PAST_CHOICES = ['auto', 'shown', 'hidden'] as const;
export type PastChoice = (typeof PAST_CHOICES)[number];

/** What one sees of the roadmap and how. It lives in the page's address, so that a view can be shared. */
export interface ViewState {
  as: 'timeline' | 'table';
  /** `auto`: as it suits the size of the portfolio (`settleView`). */
  zoom: Zoom | 'auto';
  links: LinkChoice;
  /** What is not marked. */
  hide: Mark[];
  /** `auto` as with the zoom. */
  past: PastChoice;
  /** Each list keeps what it names; an empty one keeps all. Streams and owners by id. */
  streams: string[];
  states: KanbanState[];
  pis: PiKey[];
  owners: string[];
  /** Only epics with a dependency in conflict. */
  conflicts: boolean;
  /** Only epics whose child issues reach beyond their own dates. */
  disagree: boolean;
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
  zoom: 'auto',
  links: 'cross',
  hide: [],
  past: 'auto',
  streams: [],
  states: [],
  pis: [],
  owners: [],
  conflicts: false,
  disagree: false,
  text: '',
  only: false,
  collapsed: [],
  sort: 'start',
};

/** What hides epics, put back. @example setView(NO_FILTERS) */
export const NO_FILTERS: Partial<ViewState> = { streams: [], states: [], pis: [], owners: [], conflicts: false, disagree: false, text: '', only: false };
