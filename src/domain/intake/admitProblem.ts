import type { Fault, FaultCode, PiKey, Problem } from '../../contract';
import { sayDay } from '../calendar';
import { nextChance, sayChance } from './nextChance';
import type { Situation } from './situation';

/**
 * Why the epic may not be admitted to that PI today, or not ask for it; null if it may. All reasons at once, with the next
 * chance in words: the PI's intake is not open, a readiness criterion does not hold, or it is asked for or admitted already.
 * Who asks, and may they, is not looked at here.
 *
 * The code is `conflict` where the record stands against it, `bad-input` otherwise.
 *
 * @example
 * // On 24 Nov 2026, 14 lead days:
 * admitProblem({ ...situation, pi: '2026.4' })
 * // { code: 'bad-input', message: 'Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec.', problems: [{ path: 'pi', … }] }
 */
export function admitProblem({ pi, ...situation }: Situation & { pi: PiKey }): Fault | null {
  const conflict = recordConflict(situation, pi);
  const problems = [...windowProblem(situation, pi), ...readinessProblems(situation)];
  if (conflict) problems.unshift({ path: 'pi', message: conflict });
  return problems.length > 0 ? faultOf(conflict ? 'conflict' : 'bad-input', problems, situation) : null;
}

function faultOf(code: FaultCode, problems: Problem[], situation: Situation): Fault {
  const chance = sayChance(nextChance(situation), situation.today);
  return { code, message: `${problems.map((problem) => problem.message).join(' ')} ${chance}`, problems };
}

function windowProblem({ today, calendar, policy }: Situation, key: PiKey): Problem[] {
  const pi = calendar.piByKey(key);
  if (!pi) return [{ path: 'pi', message: `The cadence has no PI ${key}. Choose one of the list.` }];
  const { opensOn, closesOn } = calendar.windowOf(pi, policy.leadDays);
  if (today > closesOn) return [{ path: 'pi', message: `Intake for ${pi.name} closed on ${sayDay(closesOn, today)}.` }];
  if (today < opensOn) return [{ path: 'pi', message: `Intake for ${pi.name} opens on ${sayDay(opensOn, today)}.` }];
  return [];
}

function readinessProblems({ readiness }: Situation): Problem[] {
  return readiness.filter((item) => !item.met).map((item) => ({ path: `readiness.${item.id}`, message: `${item.text}.` }));
}

/** What the admission on record has against another one. Of a PI that is gone, and of a declined one, nothing. */
function recordConflict({ admission, calendar }: Situation, key: PiKey): string | null {
  const asked = calendar.piByKey(key);
  const held = admission && admission.state !== 'declined' ? calendar.piByKey(admission.pi) : null;
  if (!asked || !held) return null;
  if (admission?.state === 'requested') return asked.seq === held.seq ? `Admission to ${held.name} is asked for already.` : null;
  return held.seq <= asked.seq ? `The epic is admitted to ${held.name} already.` : null;
}
