import type { Day, Instant, PiKey } from './cadence';

export type ExceptionState = 'requested' | 'granted' | 'refused';

/** An admission against the cadence, for one epic and one PI. Kept in Forge storage; it counts as unplanned work. */
export interface Exception {
  issueId: string;
  pi: PiKey;
  state: ExceptionState;
  /** Why it can't wait, as whoever asks says it. */
  reason: string;
  requestedBy: string;
  requestedAt: Instant;
  decidedBy: string | null;
  decidedAt: Instant | null;
  /** What the role said to it. Required to refuse. */
  answer: string | null;
  /** Last day on which it lets the epic start: the PI's last day or an earlier one. Null until it is granted. */
  expiresOn: Day | null;
  /** One higher with each write. */
  version: number;
}

/** Exceptions without those on issues that the caller can't browse. */
export interface ExceptionList {
  items: Exception[];
  /** Pass back to read on; null at the end. */
  next: string | null;
  mayDecide: boolean;
  asOf: Instant;
}
