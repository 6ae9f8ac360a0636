import type { Evidence, Exception, KanbanState, Result, Settings, Standing, ValueStream } from '../contract';
import { ok } from '../contract';
import { stateOf, streamOf } from '../domain/epics';
import type { PropertyReading, Provider, Situation } from '../domain/intake';
import { aimOf, readinessOf, readProperty, scoresOf } from '../domain/intake';
import type { ScoreReading } from '../domain/intake/scoresOf';
import type { Portfolio } from './portfolio';
import type { As, HeldAdmission, IssueRead, Ports } from './ports';
import { closedPis, exceptionThatCounts } from './exceptionThatCounts';
import { readProviders } from './readProviders';
import { standingAt } from './standingAt';

/** What storage and the neighbours have to say of an epic. */
export interface Records {
  held: HeldAdmission;
  evidence: Evidence;
  exception: Exception | null;
  /** In other streams; none where no criterion asks for them. */
  providers: Provider[];
}

/** One issue as the intake sees it: from Jira, from storage, and what follows from both. */
export interface Epic extends Records {
  issue: IssueRead;
  standing: Standing;
  stream: ValueStream | null;
  state: KanbanState | null;
  property: PropertyReading;
  wsjf: ScoreReading;
  situation: Situation;
}

/**
 * Reads an issue, by its id, and what is on record of it, side by side.
 *
 * @param as the app only where nobody is in front of the screen; then providers are not named
 * @returns `not-found` also for an issue that the user may not see
 * @example const epic = await readEpic(ports, portfolio, '10001')
 */
export async function readEpic(ports: Ports, portfolio: Portfolio, issueId: string, as: As = 'user'): Promise<Result<Epic>> {
  const [issue, stored] = await Promise.all([readIssue(ports, portfolio, as, issueId), readStored(ports, portfolio, issueId)]);
  if (!issue.ok) return issue;
  if (!stored.ok) return stored;
  const providers = await readProviders(ports, portfolio, issue.value, as);
  return providers.ok ? ok(epicOf(portfolio, issue.value, { ...stored.value, providers: providers.value })) : providers;
}

/**
 * What is on record of an issue that was read as the app.
 *
 * @example const records = await readRecords(ports, portfolio, issue)
 */
export async function readRecords(ports: Ports, portfolio: Portfolio, issue: IssueRead): Promise<Result<Records>> {
  const [stored, providers] = await Promise.all([readStored(ports, portfolio, issue.id), readProviders(ports, portfolio, issue, 'app')]);
  if (!stored.ok) return stored;
  return providers.ok ? ok({ ...stored.value, providers: providers.value }) : providers;
}

async function readStored(ports: Ports, portfolio: Portfolio, issueId: string): Promise<Result<Omit<Records, 'providers'>>> {
  const kept = await ports.records.read(issueId, closedPis(portfolio).map(({ key }) => key));
  if (!kept.ok) return kept;
  const { held, evidence, exceptions } = kept.value;
  return ok({ held, evidence, exception: exceptionThatCounts(portfolio, exceptions) });
}

/**
 * Reads an issue with the fields that the readiness criteria and WSJF look at.
 *
 * @example const issue = await readIssue(ports, portfolio, 'user', 'PAY-1')
 */
export const readIssue = ({ jira }: Pick<Ports, 'jira'>, { settings }: Portfolio, as: As, idOrKey: string): Promise<Result<IssueRead>> =>
  jira.readEpic(as, idOrKey, fieldsOf(settings));

/** The fields that readiness and WSJF look at. @example fieldsOf(settings) // ['customfield_10031', 'issuelinks'] */
export function fieldsOf({ intake, fields }: Settings): string[] {
  const asked = intake.criteria.flatMap((criterion) => ('fieldId' in criterion ? [criterion.fieldId] : criterion.kind === 'providers-admitted' ? ['issuelinks'] : []));
  const weighed = [fields.businessValue, fields.timeCriticality, fields.riskReduction, fields.jobSize].filter((id) => id !== null);
  return [...new Set([...asked, ...weighed])];
}

/**
 * What follows from an issue and what is on record of it, under the settings.
 *
 * @example epicOf(portfolio, issue, records).situation.readiness
 */
export function epicOf(portfolio: Portfolio, issue: IssueRead, records: Records): Epic {
  const { settings, calendar, today } = portfolio;
  const { held, evidence, exception, providers } = records;
  const stream = streamOf(settings.streams, issue.projectId);
  const situation = { today, calendar, policy: settings.intake, admission: held.admission, exception };
  const facts = { typeId: issue.typeId, stream, fields: issue.fields, marks: evidence.marks, providers, pi: aimOf(situation), calendar };
  return {
    ...records,
    issue,
    standing: standingAt(portfolio, issue),
    stream,
    state: stateOf(settings.statuses, issue.statusId),
    property: readProperty(issue.property),
    wsjf: scoresOf(settings.fields, issue.fields, evidence.scores),
    situation: { ...situation, readiness: readinessOf(settings.intake.criteria, facts) },
  };
}

/**
 * An epic of which something was just written, so that nothing has to be read again.
 *
 * @example changed(portfolio, epic, { held: { admission, version } })
 */
export const changed = (portfolio: Portfolio, epic: Epic, { property, ...records }: Partial<Records> & Partial<Pick<Epic, 'property'>>): Epic => {
  const { held, evidence, exception, providers } = { ...epic, ...records };
  return { ...epicOf(portfolio, epic.issue, { held, evidence, exception, providers }), property: property ?? epic.property };
};
