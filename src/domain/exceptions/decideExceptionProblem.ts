import type { Day, Exception, Fault, Pi, Problem } from '../../contract';
import type { Calendar } from '../cadence';
import { isDay, sayDay } from '../calendar';
import type { ExceptionDecision } from './decideException';

/** What a decision is judged by. `exception` is the one on record, `version` that of the one that the person saw. */
export interface ExceptionRuling extends ExceptionDecision {
  exception: Exception | null;
  version: number;
  today: Day;
  calendar: Calendar;
}

/**
 * Why an exception can't be decided so today, or null if it can. It must still be the one that the person saw. To grant it, its PI must
 * not be over, and it must expire in the PI and not before today; to refuse it, an answer must be given. A person's role is not looked at here.
 *
 * @example decideExceptionProblem({ ...ruling, decision: 'refuse', answer: ' ' })
 * // { code: 'bad-input', message: 'Give an answer when you refuse…', problems: [{ path: 'answer', … }] }
 */
export function decideExceptionProblem(ruling: ExceptionRuling): Fault | null {
  const { exception, version, decision, answer } = ruling;
  if (exception?.state !== 'requested') return { code: 'conflict', message: stateText(exception?.state) };
  if (exception.version !== version) return { code: 'conflict', message: 'The exception has changed since you opened it. Look at it again, then decide.' };
  if (decision === 'grant') return grantProblem(ruling, exception);
  return answer?.trim() ? null : badInput({ path: 'answer', message: 'Give an answer when you refuse, so that the epic owner knows why.' });
}

function stateText(state: 'granted' | 'refused' | undefined): string {
  return state ? `The exception is decided already: it was ${state}.` : 'There is no exception to decide: nobody has asked for one.';
}

function grantProblem({ expiresOn, today, calendar }: ExceptionRuling, { pi: key }: Exception): Fault | null {
  const pi = calendar.piByKey(key);
  if (!pi) return { code: 'conflict', message: `The cadence no longer has a PI ${key}. Refuse the exception; the epic owner can ask for another PI.` };
  if (pi.end < today) return { code: 'conflict', message: `${pi.name} ended on ${sayDay(pi.end, today)}, so an exception for it lets nothing start. Refuse it.` };
  return expiresOn === null || isWithin(expiresOn, pi, today) ? null : badInput(expiryProblem(pi, today));
}

/** Before its PI begins an exception lets nothing start, so it can't expire by then. */
const firstDay = (pi: Pi, today: Day): Day => (pi.start > today ? pi.start : today);

const isWithin = (day: Day, pi: Pi, today: Day): boolean => isDay(day) && firstDay(pi, today) <= day && day <= pi.end;

function expiryProblem(pi: Pi, today: Day): Problem {
  return { path: 'expiresOn', message: `Choose a day from ${sayDay(firstDay(pi, today), today)} to ${sayDay(pi.end, today)}, when ${pi.name} ends.` };
}

const badInput = (problem: Problem): Fault => ({ code: 'bad-input', message: problem.message, problems: [problem] });
