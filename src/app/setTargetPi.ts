import type { Day, IntakeView, PiKey, Problem, Result } from '../contract';
import { fail } from '../contract';
import { sayDay } from '../domain/calendar';
import type { Calendar } from '../domain/cadence';
import type { Epic } from './epic';
import { readGoverned } from './governed';
import { propertyOf } from './mirrorEpic';
import type { Caller, Ports } from './ports';
import { viewFor } from './viewIntake';

/**
 * Sets or clears the PI that an epic aims for. It is written as the caller, so that Jira's own permission holds. The rest of
 * the property comes from storage, never from what is there: so this also mends a property that a hand has made nonsense of.
 * Faults: `bad-input` for a PI that is over or not in the cadence.
 *
 * @example await setTargetPi(ports, { accountId: 'erin' }, { issueId: '10001', pi: '2027.1' })
 */
export async function setTargetPi(ports: Ports, caller: Caller, { issueId, pi }: { issueId: string; pi: PiKey | null }): Promise<Result<IntakeView>> {
  const governed = await readGoverned(ports, issueId);
  if (!governed.ok) return governed;
  const { portfolio, epic } = governed.value;
  const problem = pi === null ? null : targetProblem(portfolio.calendar, portfolio.today, pi);
  if (problem) return fail('bad-input', problem.message, { problems: [problem] });
  const property = propertyOf(epic, pi, ports.clock.now());
  const written = await ports.jira.writeProperty('user', issueId, property);
  if (!written.ok) return written;
  const after: Epic = { ...epic, property: { property, problem: null } };
  return viewFor(ports, caller, portfolio, after);
}

function targetProblem(calendar: Calendar, today: Day, key: PiKey): Problem | null {
  const pi = calendar.piByKey(key);
  if (!pi) return { path: 'pi', message: `The cadence has no PI ${key}. Choose one of the list.` };
  return pi.end < today ? { path: 'pi', message: `${pi.name} ended on ${sayDay(pi.end, today)}. Choose one that is still to end.` } : null;
}
