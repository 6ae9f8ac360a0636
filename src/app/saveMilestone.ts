import type { LedgerEntry, Milestone, MilestoneDraft, Problem, Result } from '../contract';
import { fail, ok } from '../contract';
import { checkMilestone, savedMilestone } from '../domain/milestones';
import { milestoneRaced, openMilestone, type OpenMilestone } from './openMilestone';
import type { Caller, Ports } from './ports';

/**
 * Creates or changes a milestone. Faults: `bad-input` naming each field, `conflict` where somebody else was first.
 *
 * @example await saveMilestone(ports, { accountId: 'sam' }, { id, version: 0, name: 'Tariffs known', kind: 'learning', day: '2027-02-12', streamIds: [], note: '' })
 */
export async function saveMilestone(ports: Ports, caller: Caller, draft: MilestoneDraft): Promise<Result<Milestone>> {
  const open = await openMilestone(ports, draft.id);
  if (!open.ok) return open;
  const { portfolio, sight, held } = open.value;
  const raced = milestoneRaced(held, draft.version);
  if (raced) return raced;
  const problems = problemsOf(draft, open.value);
  if (problems[0]) return fail('bad-input', problems[0].message, { problems });
  const milestone = savedMilestone({ draft, before: held.milestone, sight, by: caller.accountId, at: portfolio.now });
  const written = await ports.milestones.write(milestone, draft.version, entryOf(milestone));
  if (!written.ok) return written;
  // What comes back is no more than what was sent: hidden streams stay hidden.
  return ok({ ...milestone, streamIds: draft.streamIds, versions: milestone.versions.filter(({ projectId }) => sight.projectIds.has(projectId)) });
}

const problemsOf = (draft: MilestoneDraft, { portfolio: { calendar, today }, sight }: OpenMilestone): Problem[] =>
  checkMilestone(draft, { calendar, today, streamIds: sight.streamIds });

const entryOf = ({ id, name, kind, day, streamIds, version, changedBy, changedAt }: Milestone): LedgerEntry => ({
  at: changedAt,
  kind: 'milestone-saved',
  issueId: null,
  by: changedBy,
  detail: { milestone: id, name, kind, day, streamIds, version },
});
