import type { IntakeView, PiKey, Result } from '../../contract';
import { exceptionProblem, requestException as exceptionFor } from '../../domain/exceptions';
import { readGoverned } from '../governed';
import { mirrorAndView } from '../mirrorAndView';
import type { Caller, Ports } from '../ports';
import { changeException } from './changeException';

export interface ExceptionCall {
  issueId: string;
  pi: PiKey;
  reason: string;
}

/**
 * Asks for an exception for an epic in one PI. Faults: `bad-input` (no reason; a PI that is over, gone or still takes epics in),
 * `conflict` (asked for, granted or admitted already, or somebody was first).
 *
 * @example await requestException(ports, { accountId: 'erin' }, { issueId: '10001', pi: '2026.4', reason: 'The regulator asks for it' })
 */
export async function requestException(ports: Ports, caller: Caller, { issueId, pi, reason }: ExceptionCall): Promise<Result<IntakeView>> {
  const governed = await readGoverned(ports, issueId);
  if (!governed.ok) return governed;
  const { portfolio, epic } = governed.value;
  const before = await ports.exceptions.read(issueId, pi);
  if (!before.ok) return before;
  const { today, calendar, settings, now } = portfolio;
  const fault = exceptionProblem({ pi, reason, today, calendar, policy: settings.intake, admission: epic.held.admission, exception: before.value });
  if (fault) return { ok: false, fault };
  const after = exceptionFor({ issueId, pi, reason, by: caller.accountId, at: now, previous: before.value });
  const asked = await changeException(ports, portfolio, epic, { before: before.value, after, by: caller.accountId, why: after.reason });
  return asked.ok ? mirrorAndView(ports, caller, portfolio, asked.value) : asked;
}
