import type { IntakeView, Result, WipUse } from '../contract';
import { ok } from '../contract';
import { limitsFor } from '../domain/wip';
import type { Epic } from './epic';
import { readEpic } from './epic';
import { intakeView, viewBeforeSetup } from './intakeView';
import type { Portfolio } from './portfolio';
import { openPortfolio } from './portfolio';
import type { Caller, Ports } from './ports';
import { rolesHeld } from './rolesHeld';
import { nameHolders } from './wip/nameHolders';
import { readHeld } from './wip/readWip';

/**
 * The intake of one issue for one viewer. An issue that Jira hides from them is `not-found`, just like one that is not there.
 *
 * @example await viewIntake(ports, { accountId: 'erin' }, { issueId: '10001' })
 */
export async function viewIntake(ports: Ports, caller: Caller, { issueId }: { issueId: string }): Promise<Result<IntakeView>> {
  const portfolio = await openPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  if (portfolio.value === null) return hiddenOr(ports, issueId, viewBeforeSetup(ports.clock.now()));
  const epic = await readEpic(ports, portfolio.value, issueId);
  return epic.ok ? viewFor(ports, caller, portfolio.value, epic.value) : epic;
}

/**
 * The view of an epic that was read, or changed, just now.
 *
 * @example return viewFor(ports, caller, portfolio, changed)
 */
export async function viewFor(ports: Ports, caller: Caller, portfolio: Portfolio, epic: Epic): Promise<Result<IntakeView>> {
  const [edits, roles, wip] = await Promise.all([ports.jira.mayEdit(epic.issue.id), rolesHeld(ports, caller, portfolio.settings.roles), readUses(ports, portfolio, epic)]);
  if (!edits.ok) return edits;
  if (!roles.ok) return roles;
  return wip.ok ? ok(intakeView(portfolio, epic, { browses: true, edits: edits.value, roles: roles.value }, wip.value)) : wip;
}

/** The limits on the way to *ready* and to *implementing*, with the holders that the viewer may see. */
async function readUses(ports: Ports, portfolio: Portfolio, { stream, standing }: Epic): Promise<Result<WipUse[]>> {
  if (!stream || standing !== 'governed') return ok([]);
  const { wip } = portfolio.settings;
  const held = await readHeld(ports, portfolio, [...limitsFor(wip, stream.id, 'ready'), ...limitsFor(wip, stream.id, 'implementing')]);
  return held.ok ? ok(await nameHolders(ports, held.value)) : held;
}

/** Before the set-up there is no reason to read the issue, but whether it is visible must not show. */
async function hiddenOr(ports: Ports, issueId: string, view: IntakeView): Promise<Result<IntakeView>> {
  const visible = await ports.jira.mayEdit(issueId);
  return visible.ok ? ok(view) : visible;
}
