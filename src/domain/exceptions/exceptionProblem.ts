import type { Admission, Day, Exception, Fault, IntakePolicy, Pi, PiKey, Problem } from '../../contract';
import type { Calendar } from '../cadence';
import { sayDay } from '../calendar';
import { exceptionPis } from './exceptionPis';

/** What an ask for an exception is judged by. `exception` is the one on record for that epic and PI. */
export interface ExceptionAsk {
  pi: PiKey;
  reason: string;
  today: Day;
  calendar: Calendar;
  policy: Pick<IntakePolicy, 'leadDays'>;
  admission: Admission | null;
  exception: Exception | null;
}

/**
 * Why an exception can't be asked for so today; null if it can. All reasons at once: the PI is over, gone or still takes epics in, the epic
 * is admitted to it, the exception is asked for or granted already, or no reason is given. One that was refused or has expired can be asked
 * for anew. Who asks, and may they, is not looked at here.
 *
 * The code is `conflict` where a record stands against it, `bad-input` otherwise.
 *
 * @example
 * exceptionProblem({ ...ask, pi: '2027.1' })
 * // { code: 'bad-input', message: 'PI 2027.1 still takes epics in, until 21 Dec. Ask for admission.', problems: [{ path: 'pi', … }] }
 */
export function exceptionProblem(ask: ExceptionAsk): Fault | null {
  const conflict = recordConflict(ask);
  const problems = conflict ? [conflict] : piProblem(ask);
  if (ask.reason.trim() === '') problems.push({ path: 'reason', message: 'Give a reason: why can the epic not wait for the next PI?' });
  if (problems.length === 0) return null;
  return { code: conflict ? 'conflict' : 'bad-input', message: problems.map(({ message }) => message).join(' '), problems };
}

function piProblem(ask: ExceptionAsk): Problem[] {
  const { pi: key, today, calendar, policy } = ask;
  const pi = calendar.piByKey(key);
  if (!pi) return [{ path: 'pi', message: `The cadence has no PI ${key}. Choose one of the list.` }];
  if (exceptionPis(calendar, today, policy, null).some(({ seq }) => seq === pi.seq)) return [];
  return [{ path: 'pi', message: pi.end < today ? `${pi.name} ended on ${sayDay(pi.end, today)}. Choose a PI that is still to end.` : notClosed(ask, pi) }];
}

function notClosed({ today, calendar, policy }: ExceptionAsk, pi: Pi): string {
  const { opensOn, closesOn } = calendar.windowOf(pi, policy.leadDays);
  if (today < opensOn) return `Intake for ${pi.name} opens on ${sayDay(opensOn, today)}. Ask for admission then.`;
  return `${pi.name} still takes epics in, until ${sayDay(closesOn, today)}. Ask for admission.`;
}

function recordConflict({ pi: key, today, calendar, admission, exception }: ExceptionAsk): Problem | null {
  const pi = calendar.piByKey(key);
  if (!pi) return null;
  const admitted = admission?.state === 'admitted' ? calendar.piByKey(admission.pi) : null;
  if (admitted && admitted.seq <= pi.seq) return { path: 'pi', message: `The epic is admitted to ${admitted.name}, so it needs no exception for ${pi.name}.` };
  if (exception?.state === 'requested') return { path: 'pi', message: `An exception for ${pi.name} is asked for already.` };
  const standing = exception?.state === 'granted' && today <= (exception.expiresOn ?? pi.end);
  return standing ? { path: 'pi', message: `An exception for ${pi.name} is granted already.` } : null;
}
