import type { Contribution, LedgerEntry, Milestone, MilestoneVersion, Result } from '../contract';
import { fail, ok } from '../contract';
import { projectsOf, visibleMilestone } from '../domain/milestones';
import { NO_MILESTONE, openMilestone, type OpenMilestone } from './openMilestone';
import type { Caller, Ports } from './ports';
import { writeVersion } from './writeVersion';

/** A version is in Jira by then, so a change by somebody else in between is no reason to forget it. */
const TRIES = 3;

/**
 * Makes a milestone a version in a project, as the caller, and remembers which. A version that it has become before is brought to the
 * milestone's name and day. Faults: `forbidden` where Jira does not let the caller write versions there, `bad-input` for a project that
 * is in no stream of the milestone.
 *
 * @example await contributeMilestone(ports, { accountId: 'ada' }, { id: '0b8f…', projectId: '10001' })
 */
export async function contributeMilestone(ports: Ports, caller: Caller, { id, projectId }: { id: string; projectId: string }): Promise<Result<Contribution>> {
  const open = await openMilestone(ports, id);
  if (!open.ok) return open;
  const { milestone } = open.value.held;
  const allowed = await mayWrite(ports, projectId, open.value);
  if (!allowed.ok) return allowed;
  // Only where somebody may write versions are they told that the milestone is gone; the check tells the compiler that it is not.
  if (milestone === null) return NO_MILESTONE;
  const written = await writeVersion(ports, milestone, projectId);
  if (!written.ok) return written;
  const kept = await remember(ports, caller, id, written.value.version);
  if (!kept.ok) return kept;
  return ok({ ...written.value, milestone: visibleMilestone(kept.value, open.value.sight) ?? { ...kept.value, streamIds: [], versions: [written.value.version] } });
}

/** Asked before anything is looked up, so that nobody who may not write can have a version of that name tied to a milestone. */
async function mayWrite({ jira }: Ports, projectId: string, { portfolio: { settings }, sight, held }: OpenMilestone): Promise<Result<null>> {
  const ids = projectsOf(held.milestone ?? { streamIds: [] }, settings.streams);
  if (!ids.includes(projectId) || !sight.projectIds.has(projectId)) {
    const message = 'This project is in none of the value streams of this milestone, or you may not see it.';
    return fail('bad-input', message, { problems: [{ path: 'projectId', message }] });
  }
  const [administered, admin] = await Promise.all([jira.administeredProjects([projectId]), jira.isAdmin()]);
  if (!administered.ok) return administered;
  if (!admin.ok) return admin;
  return administered.value.length > 0 || admin.value ? ok(null) : fail('forbidden', 'Jira does not let you make versions in this project. Ask an admin of the project.');
}

async function remember(ports: Ports, { accountId }: Caller, id: string, version: MilestoneVersion): Promise<Result<Milestone>> {
  for (let tries = 1; ; tries++) {
    const held = await ports.milestones.read(id);
    if (!held.ok) return held;
    const { milestone } = held.value;
    if (milestone === null) return fail('conflict', `Somebody else has removed this milestone. The version ${version.name} is in the project.`);
    const next = withVersion(milestone, version);
    const written = await ports.milestones.write(next, milestone.version, entryOf(next, version, accountId, ports.clock.now()));
    if (written.ok || written.fault.code !== 'conflict' || tries === TRIES) return written;
  }
}

const withVersion = (milestone: Milestone, version: MilestoneVersion): Milestone => ({
  ...milestone,
  versions: [...milestone.versions.filter(({ projectId }) => projectId !== version.projectId), version],
  version: milestone.version + 1,
});

const entryOf = ({ id, name, version }: Milestone, { projectId, versionId, day }: MilestoneVersion, by: string, at: string): LedgerEntry => ({
  at,
  kind: 'milestone-contributed',
  issueId: null,
  by,
  detail: { milestone: id, name, version, projectId, versionId, day },
});
