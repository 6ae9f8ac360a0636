import type { LinkState } from '../../../../../src/domain/dependencies';

export const VIEWS = ['list', 'matrix', 'cycles', 'graph'] as const;
export type View = (typeof VIEWS)[number];

/** What the list can be sorted by: its columns. */
export const SORT_KEYS = ['state', 'provider', 'finish', 'consumer', 'start', 'gap', 'type'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** What somebody looks at in the Dependencies tab. All of it is in the page's address, so that it can be shared. */
export interface DependenciesQuery {
  view: View;
  /** Link states in the list; none stands for all. */
  states: readonly LinkState[];
  /** Ids of streams: on either side, the provider's, the consumer's. */
  stream: string | null;
  provider: string | null;
  consumer: string | null;
  crossStreamOnly: boolean;
  /** Of a key or a summary, on either side. */
  text: string;
  sort: SortKey;
  descending: boolean;
  /** Key of the epic that the graph is about. */
  epic: string | null;
  /** How many steps the graph goes up and down, 1 to MAX_STEPS. */
  steps: number;
}

export const MAX_STEPS = 5;

/** What needs attention, across streams, worst first. */
export const DEFAULT_QUERY: DependenciesQuery = {
  view: 'list',
  states: ['conflict', 'unplanned', 'tight'],
  stream: null,
  provider: null,
  consumer: null,
  crossStreamOnly: true,
  text: '',
  sort: 'state',
  descending: false,
  epic: null,
  steps: 2,
};
