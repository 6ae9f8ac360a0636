import type { Admission, Day, IntakePolicy, Pi } from '../../contract';
import type { Calendar } from '../cadence';

/**
 * The PIs that an exception can be asked for: the running one and later ones, once their cutoff has passed. Of an admitted epic only
 * those before its own PI, since from then on its admission lets it start.
 *
 * @example
 * // On 22 Dec 2026, the day after the cutoff of PI 2027.1:
 * exceptionPis(calendar, '2026-12-22', { leadDays: 14 }, null) // [PI 2026.4, PI 2027.1]
 */
export function exceptionPis(calendar: Calendar, today: Day, { leadDays }: Pick<IntakePolicy, 'leadDays'>, admission: Admission | null): Pi[] {
  const running = calendar.piAt(today);
  const closed = calendar.openPi(today, leadDays).seq - running.seq;
  const admitted = admission?.state === 'admitted' ? calendar.piByKey(admission.pi) : null;
  return Array.from({ length: Math.max(0, closed) }, (_, ahead) => calendar.piBySeq(running.seq + ahead)).filter(({ seq }) => !admitted || seq < admitted.seq);
}
