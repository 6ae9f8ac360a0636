import type { Instant } from './cadence';
import type { KanbanState } from './settings';

/** An epic's hold on a place under a WIP limit. */
export interface Lease {
  issueId: string;
  since: Instant;
  /** Until when it stands without Jira having said that the epic is in the state; null once Jira has. */
  until: Instant | null;
}

/** How full a WIP limit is. */
export interface WipUse {
  state: KanbanState;
  streamId: string | null;
  /** "the portfolio", or the stream's name. */
  scope: string;
  limit: number;
  held: number;
  /** Keys of those that hold a place, as far as the viewer sees them. */
  keys: string[];
}
