import type { Exception, PiKey, Result } from '../../contract';
import { ok } from '../../contract';
import type { ExceptionDecision } from '../../domain/exceptions';
import { decideException as decided, decideExceptionProblem } from '../../domain/exceptions';
import { readGoverned } from '../governed';
import { mirrorEpic } from '../mirrorEpic';
import type { Caller, Ports } from '../ports';
import { changeException } from './changeException';

/** Which exception, and the version of it that the person saw. */
export interface ExceptionAnswer extends ExceptionDecision {
  issueId: string;
  pi: PiKey;
  version: number;
}

/**
 * Grants or refuses an exception. Faults: `bad-input` (no answer to a refusal, or a last day outside its PI), `conflict` (decided or
 * changed meanwhile, or its PI is over).
 *
 * @example await decideException(ports, { accountId: 'sam' }, { issueId: '10001', pi: '2026.4', version: 1, decision: 'grant', answer: null, expiresOn: null })
 */
export async function decideException(ports: Ports, caller: Caller, { issueId, pi, version, ...decision }: ExceptionAnswer): Promise<Result<Exception>> {
  const governed = await readGoverned(ports, issueId);
  if (!governed.ok) return governed;
  const { portfolio, epic } = governed.value;
  const { today, calendar, now } = portfolio;
  const read = await ports.exceptions.read(issueId, pi);
  if (!read.ok) return read;
  const before = read.value;
  const fault = decideExceptionProblem({ ...decision, exception: before, version, today, calendar });
  // Without an exception there is a fault already; the check tells the compiler so.
  if (fault || !before) return { ok: false, fault: fault ?? { code: 'conflict', message: 'There is no exception to decide.' } };
  // A refusal stands also where the cadence no longer has the PI; it has no last day.
  const after = decided(before, decision, calendar.piByKey(pi)?.end ?? today, caller.accountId, now);
  const changed = await changeException(ports, portfolio, epic, { before, after, by: caller.accountId, why: after.answer });
  if (!changed.ok) return changed;
  await mirrorEpic(ports, portfolio, caller, changed.value);
  return ok(after);
}
