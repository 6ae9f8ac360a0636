import type { Admission, Day, IntakePolicy, ReadinessItem } from '../../contract';
import type { Calendar } from '../cadence';

/** All that the rules of the intake look at, for one epic on one day. */
export interface Situation {
  today: Day;
  calendar: Calendar;
  policy: IntakePolicy;
  readiness: readonly ReadinessItem[];
  admission: Admission | null;
}
