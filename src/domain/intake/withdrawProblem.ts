import type { Fault } from '../../contract';
import { sayDay } from '../calendar';
import { nextChance, sayChance } from './nextChance';
import type { Situation } from './situation';

/**
 * Why an epic can't be withdrawn today, or null if it can: while its admission is asked for, or admitted to a PI that has
 * not begun. The next chance is said too, for that is what a person who withdraws wants to know.
 *
 * @example
 * // Admitted to PI 2026.4, on 24 Nov 2026:
 * withdrawProblem(situation)?.message // 'PI 2026.4 began on 21 Sep, so the epic can no longer be withdrawn. Next: PI 2027.1, open until 21 Dec.'
 */
export function withdrawProblem(situation: Omit<Situation, 'readiness'>): Fault | null {
  const why = whyNot(situation);
  return why === null ? null : { code: 'conflict', message: `${why} ${sayChance(nextChance(situation), situation.today)}` };
}

function whyNot({ admission, calendar, today }: Omit<Situation, 'readiness'>): string | null {
  if (!admission) return 'There is no admission to withdraw: nobody has asked for one.';
  if (admission.state === 'declined') return 'There is no admission to withdraw: it was declined.';
  const pi = calendar.piByKey(admission.pi);
  if (admission.state === 'requested' || !pi || pi.start > today) return null;
  return `${pi.name} began on ${sayDay(pi.start, today)}, so the epic can no longer be withdrawn.`;
}
