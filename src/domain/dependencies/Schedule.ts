import type { Plans } from './Analysis';
import type { Components } from './componentsOf';

/** How the plans come out if every epic waits for its providers. See `scheduleOf` for the rules. */
export interface Schedule {
  plans: Plans;
  components: Components;
  /**
   * By row: the day by which its providers have finished. An epic planned by PI can still take them in on the last day of
   * its PI, so for it this is `finish`. NO_DAY where it is done, or neither it nor any provider has dates.
   */
  start: Int32Array;
  finish: Int32Array;
  /** The last finish of all; NO_DAY if none has dates. */
  last: number;
  /** By row, as in `Analysis`. */
  slack: Int32Array;
  freeSlack: Int32Array;
  critical: Uint8Array;
  criticalPath: Int32Array;
}
