import type { Admission, Day, Pi, Reason } from '../../contract';
import { dayInZone, sayDay } from '../calendar';
import type { Calendar } from '../cadence';
import { sayChance } from './nextChance';
import type { NextChance } from './nextChance';
import type { Situation } from './situation';
import { EPIC_OWNER, PORTFOLIO_MANAGEMENT } from './who';

/**
 * The PI that lets the epic in: the one it is admitted to, if that has begun by today. Null otherwise.
 *
 * @example startedPi(admittedTo('2026.3'), calendar, '2026-11-24')?.name // 'PI 2026.3'
 */
export function startedPi(admission: Admission | null, calendar: Calendar, today: Day): Pi | null {
  if (admission?.state !== 'admitted') return null;
  const pi = calendar.piByKey(admission.pi);
  return pi && pi.seq <= calendar.piAt(today).seq ? pi : null;
}

/**
 * Why an epic that no PI lets in is not let in: its admission is to come, was declined, was for a PI that the cadence
 * no longer has, or was never asked for. Ask only where `startedPi` is null.
 *
 * @example
 * admissionReason(situation, nextChance(situation)).text
 * // 'Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec.'
 */
export function admissionReason(situation: Situation, chance: NextChance): Reason {
  const { admission, calendar } = situation;
  if (!admission) return closed(situation, chance);
  if (admission.state === 'declined') return declined(admission, calendar);
  const pi = calendar.piByKey(admission.pi);
  if (!pi) return gone(admission);
  return admission.state === 'requested' ? pending(situation, admission, pi) : later(situation, pi);
}

function closed({ today, calendar, policy }: Situation, chance: NextChance): Reason {
  const running = calendar.piAt(today);
  const cutoff = calendar.cutoffOf(running, policy.leadDays);
  // without lead days, the running PI's own intake is still open on its first day
  const state = today <= cutoff ? `Not admitted to ${running.name}.` : `Intake for ${running.name} closed on ${sayDay(cutoff, today)}.`;
  const text = `${state} ${sayChance(chance, today)}`;
  return { code: 'intake-closed', text, who: policy.admission === 'by-portfolio' ? PORTFOLIO_MANAGEMENT : EPIC_OWNER };
}

function declined(admission: Admission, calendar: Calendar): Reason {
  const name = calendar.piByKey(admission.pi)?.name ?? admission.pi;
  const because = admission.reason ? `: ${admission.reason.trim().replace(/[.!?]*$/, '')}.` : '.';
  return { code: 'admission-declined', text: `${PORTFOLIO_MANAGEMENT} declined admission to ${name}${because}`, who: PORTFOLIO_MANAGEMENT };
}

function gone(admission: Admission): Reason {
  const what = admission.state === 'admitted' ? 'Admitted to' : 'Asked for admission to';
  return { code: 'pi-gone', text: `${what} ${admission.pi}, a PI that the cadence no longer has.`, who: PORTFOLIO_MANAGEMENT };
}

function pending({ today, calendar, policy }: Situation, admission: Admission, pi: Pi): Reason {
  const asked = sayDay(dayInZone(admission.requestedAt, calendar.cadence.timeZone), today);
  const cutoff = calendar.cutoffOf(pi, policy.leadDays);
  const outcome = today > cutoff ? `was not decided before its intake closed on ${sayDay(cutoff, today)}` : `waits for ${PORTFOLIO_MANAGEMENT}`;
  return { code: 'admission-pending', text: `Admission to ${pi.name}, asked for on ${asked}, ${outcome}.`, who: PORTFOLIO_MANAGEMENT };
}

function later({ today }: Situation, pi: Pi): Reason {
  return { code: 'admitted-later', text: `Admitted to ${pi.name}, which starts on ${sayDay(pi.start, today)}.`, who: PORTFOLIO_MANAGEMENT };
}
