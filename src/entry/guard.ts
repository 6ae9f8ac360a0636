import type { Caller, Ports } from '../app/ports';
import { needPortfolio } from '../app/portfolio';
import { rolesHeld } from '../app/rolesHeld';
import type { Result } from '../contract';
import { fail, ok } from '../contract';
import type { Action, Capability, Who } from '../domain/roles';
import { PERMISSIONS, may, whoMay } from '../domain/roles';

type Ask = (ports: Ports, caller: Caller, issueId: string) => Promise<Result<Who>>;

/**
 * Whether the caller may do it, by the table of permissions. Only what the capability asks for is looked up.
 *
 * @param issueId of the payload, where the call is about an issue
 * @returns `not-found` for an issue that the caller can't see, `forbidden` naming who could, or the fault of asking
 * @example const allowed = await guard(ports, caller, 'intake.decide', '10001')
 */
export async function guard(ports: Ports, caller: Caller, action: Action, issueId: string): Promise<Result<null>> {
  const who = await ASK[PERMISSIONS[action].needs](ports, caller, issueId);
  if (!who.ok) return who;
  return may(action, who.value) ? ok(null) : fail('forbidden', whoMay(action));
}

const ASK: Record<Capability, Ask> = {
  'signed-in': async () => ok({}),
  'browse-issue': onIssue,
  'edit-issue': onIssue,
  'administer-jira': async ({ jira }) => {
    const administers = await jira.isAdmin();
    return administers.ok ? ok({ administers: administers.value }) : administers;
  },
  'portfolio-management': byRole,
  'plan-milestones': byRole,
  'hold-role': byRole,
};

async function byRole(ports: Ports, caller: Caller): Promise<Result<Who>> {
  const portfolio = await needPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  const roles = await rolesHeld(ports, caller, portfolio.value.settings.roles);
  return roles.ok ? ok({ roles: roles.value }) : roles;
}

/** Jira answers `not-found` where the caller does not even see the issue; whoever gets an answer browses it. */
async function onIssue({ jira }: Ports, _caller: Caller, issueId: string): Promise<Result<Who>> {
  const edits = await jira.mayEdit(issueId);
  return edits.ok ? ok({ browses: true, edits: edits.value }) : edits;
}
