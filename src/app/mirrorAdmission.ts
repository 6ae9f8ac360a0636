import type { Admission, InterlockProperty } from '../contract';
import { projectionOf } from '../domain/intake';
import type { Epic } from './epic';
import type { Caller, Ports } from './ports';

/**
 * Mirrors an admission that storage has taken to the issue property, for JQL and screens. The mirror is a projection that
 * the gate never believes, so a failure undoes nothing: the ledger gets it, and the caller's change stands.
 *
 * @returns the property as it is meant to be now
 * @example await mirrorAdmission(ports, caller, epic, admission)
 */
export async function mirrorAdmission({ jira, ledger, clock }: Ports, { accountId }: Caller, { issue, property }: Epic, admission: Admission | null): Promise<InterlockProperty> {
  const projection = projectionOf(admission, property.property, clock.now());
  // As the app: whoever decides for the portfolio need not be able to edit the issue. The capability that allowed it was
  // checked before this call: `edit-issue` of who asks or withdraws, `portfolio-management` of who decides.
  const written = await jira.writeProperty('app', issue.id, projection);
  if (!written.ok) {
    // The ledger line is a courtesy: where even that fails, the change is still in storage, and the next one mends the mirror.
    await ledger.append({ at: clock.now(), kind: 'mirror-failed', issueId: issue.id, by: accountId, detail: { fault: written.fault.code } });
  }
  return projection;
}
