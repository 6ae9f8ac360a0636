import type { IntakeView, LedgerEntry, Result } from '../contract';
import { withdrawProblem } from '../domain/intake';
import type { Epic } from './epic';
import { changed } from './epic';
import { readGoverned } from './governed';
import { ledgerState } from './ledger/ledgerState';
import { mirrorAndView } from './mirrorAndView';
import type { Caller, Ports } from './ports';
import { tellConflict } from './tellConflict';

/**
 * Takes a request back, or an admission to a PI that has not begun. Fault `conflict` where there is nothing to withdraw any more.
 *
 * @example await withdrawAdmission(ports, { accountId: 'erin' }, { issueId: '10001' })
 */
export async function withdrawAdmission(ports: Ports, caller: Caller, { issueId }: { issueId: string }): Promise<Result<IntakeView>> {
  const governed = await readGoverned(ports, issueId);
  if (!governed.ok) return governed;
  const { portfolio, epic } = governed.value;
  const fault = withdrawProblem(epic.situation);
  if (fault) return { ok: false, fault };
  const removed = await ports.admissions.remove(issueId, epic.held.version, entryOf(epic, caller, portfolio.now));
  if (!removed.ok) return tellConflict(ports, issueId, removed.fault);
  return mirrorAndView(ports, caller, portfolio, changed(portfolio, epic, { held: { admission: null, version: epic.held.version + 1 } }));
}

const entryOf = ({ issue, held }: Epic, { accountId }: Caller, at: string): LedgerEntry => ({
  at,
  kind: 'withdrawn',
  issueId: issue.id,
  by: accountId,
  detail: { pi: held.admission?.pi ?? null, was: held.admission?.state ?? null, before: ledgerState(held.admission), after: null },
});
