import type { Admission, Day, Exception, IntakePolicy, ReadinessItem } from '../../contract';
import type { Calendar } from '../cadence';

/** All that the rules of the intake look at, for one epic on one day. */
export interface Situation {
  today: Day;
  calendar: Calendar;
  policy: IntakePolicy;
  readiness: readonly ReadinessItem[];
  admission: Admission | null;
  /** For the PI that runs, or the latest for a PI whose intake has closed. */
  exception: Exception | null;
}
