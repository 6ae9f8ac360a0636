import type { KanbanState, Result, Standing, ValueStream } from '../contract';
import { ok } from '../contract';
import { standingOf, stateOf, streamOf } from '../domain/epics';
import type { PropertyReading, Situation } from '../domain/intake';
import { readinessOf, readProperty } from '../domain/intake';
import type { Portfolio } from './portfolio';
import type { As, HeldAdmission, IssueRead, Ports } from './ports';

/** One issue as the intake sees it: from Jira, from storage, and what follows from both. */
export interface Epic {
  issue: IssueRead;
  held: HeldAdmission;
  standing: Standing;
  stream: ValueStream | null;
  state: KanbanState | null;
  property: PropertyReading;
  situation: Situation;
}

/**
 * Reads an issue, by its id, and its admission side by side.
 *
 * @returns `not-found` also for an issue that the user may not see
 * @example const epic = await readEpic(ports, portfolio, '10001')
 */
export async function readEpic(ports: Ports, portfolio: Portfolio, issueId: string): Promise<Result<Epic>> {
  const [issue, held] = await Promise.all([readIssue(ports, portfolio, 'user', issueId), ports.admissions.read(issueId)]);
  if (!issue.ok) return issue;
  return held.ok ? ok(epicOf(portfolio, issue.value, held.value)) : held;
}

/**
 * Reads an issue with the fields that the readiness criteria look at.
 *
 * @example const issue = await readIssue(ports, portfolio, 'user', 'PAY-1')
 */
export const readIssue = ({ jira }: Pick<Ports, 'jira'>, { settings }: Portfolio, as: As, idOrKey: string): Promise<Result<IssueRead>> =>
  jira.readEpic(as, idOrKey, [...new Set(settings.intake.criteria.map(({ fieldId }) => fieldId))]);

/**
 * What follows from an issue and its admission under the settings.
 *
 * @example epicOf(portfolio, issue, { admission: null, version: 0 }).standing // 'governed'
 */
export function epicOf({ settings, calendar, today }: Portfolio, issue: IssueRead, held: HeldAdmission): Epic {
  const readiness = readinessOf(settings.intake.criteria, issue.fields);
  return {
    issue,
    held,
    standing: standingOf({ settings, projectId: issue.projectId, issueType: { id: issue.typeId, hierarchyLevel: issue.level } }),
    stream: streamOf(settings.streams, issue.projectId),
    state: stateOf(settings.statuses, issue.statusId),
    property: readProperty(issue.property),
    situation: { today, calendar, policy: settings.intake, readiness, admission: held.admission },
  };
}
