import type { Day } from '../../contract';

/** The days on which a PI's intake is open, first and last included. */
export interface IntakeWindow {
  opensOn: Day;
  /** The cutoff. */
  closesOn: Day;
}
