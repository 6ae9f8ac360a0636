import type { Admission } from '../../../../../src/contract';
import type { Fittable } from '../../../../../src/domain/wsjf';
import type { EpicFacts } from '../../epics/EpicFacts';

/** A request that waits for a decision, as the queue lists it. */
export interface QueueRow extends Fittable {
  admission: Admission;
  /** Null where Jira did not give the issue; `key` is empty then. */
  epic: EpicFacts | null;
  /** The PI asked for, by name. */
  pi: string;
  askedBy: string;
  /** The day in words, in the viewer's time zone. */
  askedOn: string;
}
