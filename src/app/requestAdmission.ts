import type { Admission, IntakeView, LedgerEntry, PiKey, Result } from '../contract';
import { admitProblem, requestAdmission as admissionFor } from '../domain/intake';
import { changed } from './epic';
import type { Governed } from './governed';
import { readGoverned } from './governed';
import { ledgerState } from './ledger/ledgerState';
import { mirrorAndView } from './mirrorAndView';
import type { Caller, Ports } from './ports';
import { tellConflict } from './tellConflict';

/**
 * Asks for admission of an epic to a PI: admitted at once, or kept as a request, as the policy says.
 * Faults: `bad-input` (not open, not ready), `conflict` (admitted already, or somebody was first).
 *
 * @example await requestAdmission(ports, { accountId: 'erin' }, { issueId: '10001', pi: '2027.1' })
 */
export async function requestAdmission(ports: Ports, caller: Caller, { issueId, pi }: { issueId: string; pi: PiKey }): Promise<Result<IntakeView>> {
  const governed = await readGoverned(ports, issueId);
  if (!governed.ok) return governed;
  const { portfolio, epic } = governed.value;
  const fault = admitProblem({ ...epic.situation, pi });
  if (fault) return { ok: false, fault };
  const admission = next(governed.value, caller, issueId, pi);
  const written = await ports.admissions.write(admission, epic.held.version, entryOf(epic.held.admission, admission, caller));
  if (!written.ok) return tellConflict(ports, issueId, written.fault);
  return mirrorAndView(ports, caller, portfolio, changed(portfolio, epic, { held: { admission, version: admission.version } }));
}

/** The version goes on from the last write, also over a withdrawal: an old screen must not decide this new request. */
function next({ portfolio, epic }: Governed, { accountId }: Caller, issueId: string, pi: PiKey): Admission {
  const { now, settings } = portfolio;
  const admission = admissionFor({ issueId, pi, by: accountId, at: now, policy: settings.intake, previous: epic.held.admission });
  return { ...admission, version: epic.held.version + 1 };
}

const entryOf = (before: Admission | null, after: Admission, { accountId }: Caller): LedgerEntry => ({
  at: after.requestedAt,
  kind: after.state === 'admitted' ? 'admitted' : 'requested',
  issueId: after.issueId,
  by: accountId,
  detail: { pi: after.pi, version: after.version, before: ledgerState(before), after: ledgerState(after) },
});
