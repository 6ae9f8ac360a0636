import type { Admission } from '../../../../../src/contract';
import type { StatusFacts } from '../../../ui/StatusLozenge';

/** A request that waits for a decision, as the page lists it. */
export interface PendingRow {
  admission: Admission;
  /** Null where Jira did not give the issue. */
  key: string | null;
  summary: string;
  status: StatusFacts | null;
  stream: string | null;
  /** The PI asked for, by name. */
  pi: string;
  askedBy: string;
  /** The day in words, in the viewer's time zone. */
  askedOn: string;
}
