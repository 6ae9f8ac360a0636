import type { Admission, IntakeView, PiKey, Result } from '../contract';
import { admitProblem, requestAdmission as admissionFor } from '../domain/intake';
import { changed } from './changed';
import type { Governed } from './governed';
import { readGoverned } from './governed';
import { mirrorAdmission } from './mirrorAdmission';
import type { Caller, LedgerEntry, Ports } from './ports';
import { tellConflict } from './tellConflict';
import { viewFor } from './viewIntake';

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
  const written = await ports.admissions.write(admission, epic.held.version, entryOf(admission, caller));
  if (!written.ok) return tellConflict(ports, issueId, written.fault);
  const property = await mirrorAdmission(ports, caller, epic, admission);
  return viewFor(ports, caller, portfolio, changed(epic, admission, property));
}

/** The version goes on from the last write, also over a withdrawal: an old screen must not decide this new request. */
function next({ portfolio, epic }: Governed, { accountId }: Caller, issueId: string, pi: PiKey): Admission {
  const { now, settings } = portfolio;
  const admission = admissionFor({ issueId, pi, by: accountId, at: now, policy: settings.intake, previous: epic.held.admission });
  return { ...admission, version: epic.held.version + 1 };
}

const entryOf = ({ requestedAt, state, issueId, pi, version }: Admission, { accountId }: Caller): LedgerEntry => ({
  at: requestedAt,
  kind: state === 'admitted' ? 'admitted' : 'requested',
  issueId,
  by: accountId,
  detail: { pi, version },
});
