import type { Admission, LedgerEntry, Result } from '../contract';
import { ok } from '../contract';
import { decideAdmission as decided, decideProblem } from '../domain/intake';
import { changed } from './epic';
import { readGoverned } from './governed';
import { ledgerState } from './ledger/ledgerState';
import { mirrorEpic } from './mirrorEpic';
import type { Caller, Ports } from './ports';
import { tellConflict } from './tellConflict';

export interface Decision {
  issueId: string;
  /** Of the request that the person saw. */
  version: number;
  decision: 'admit' | 'decline';
  reason: string | null;
}

/**
 * Admits or declines a request. Faults: `bad-input` (no reason to decline), `conflict` (decided, withdrawn or changed
 * meanwhile, or the PI's intake has closed since).
 *
 * @example await decideAdmission(ports, { accountId: 'sam' }, { issueId: '10001', version: 1, decision: 'admit', reason: null })
 */
export async function decideAdmission(ports: Ports, caller: Caller, { issueId, version, decision, reason }: Decision): Promise<Result<Admission>> {
  const governed = await readGoverned(ports, issueId);
  if (!governed.ok) return governed;
  const { portfolio, epic } = governed.value;
  const { admission: request } = epic.held;
  const fault = decideProblem({ ...epic.situation, version, decision, reason });
  // Without a request there is a fault already; the check tells the compiler so.
  if (fault || !request) return { ok: false, fault: fault ?? { code: 'conflict', message: 'There is no request to decide.' } };
  const admission = decided(request, { decision, reason }, caller.accountId, portfolio.now);
  const written = await ports.admissions.write(admission, epic.held.version, entryOf(request, admission, caller, portfolio.now));
  if (!written.ok) return tellConflict(ports, issueId, written.fault);
  await mirrorEpic(ports, portfolio, caller, changed(portfolio, epic, { held: { admission, version: admission.version } }));
  return ok(admission);
}

const entryOf = (before: Admission, after: Admission, { accountId }: Caller, at: string): LedgerEntry => ({
  at,
  kind: after.state === 'admitted' ? 'admitted' : 'declined',
  issueId: after.issueId,
  by: accountId,
  detail: { pi: after.pi, version: after.version, ...(after.reason === null ? {} : { reason: after.reason, why: after.reason }), before: ledgerState(before), after: ledgerState(after) },
});
