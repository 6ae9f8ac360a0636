import type { Result } from '../contract';
import { ok } from '../contract';
import { sameProjection } from '../domain/intake';
import type { Epic } from './epic';
import { fieldsOf, readEpic } from './epic';
import { propertyOf, writeProperty } from './mirrorEpic';
import type { Portfolio } from './portfolio';
import { openPortfolio } from './portfolio';
import type { Ports } from './ports';
import { settleIssue } from './wip/settleIssue';

/** What Jira calls the parts of an issue that say where it is. */
const PLACE = ['status', 'project', 'issuetype', 'issuekey', 'issuelinks'];

/**
 * What follows from an issue's change in Jira: its WIP places are confirmed or given back, and its property mirrors what WSJF and
 * readiness have become. Jira is asked where the issue is now, since events come late, twice and out of order.
 *
 * @param fields ids of the fields that changed, null among them where Jira gives none (links); null for an issue that came or went
 * @example await followIssue(ports, '10001', ['status'])
 */
export async function followIssue(ports: Ports, issueId: string, fields: (string | null)[] | null): Promise<Result<null>> {
  const portfolio = await openPortfolio(ports);
  if (!portfolio.ok || portfolio.value === null) return portfolio.ok ? ok(null) : portfolio;
  if (fields && !matters(portfolio.value, fields)) return ok(null);
  return followIn(ports, portfolio.value, issueId);
}

/**
 * The same under settings that were read already, whatever changed.
 *
 * @example await followIn(ports, portfolio, '10001')
 */
export async function followIn(ports: Ports, portfolio: Portfolio, issueId: string): Promise<Result<null>> {
  // As the app, here and below: an event has nobody in front of it. What is read goes into the app's own records alone.
  const epic = await readEpic(ports, portfolio, issueId, 'app');
  if (!epic.ok && epic.fault.code !== 'not-found') return epic;
  const settled = await settleIssue(ports, portfolio, issueId, epic.ok ? epic.value.issue : null);
  if (!settled.ok) return settled;
  return epic.ok && epic.value.standing === 'governed' ? mirror(ports, portfolio, epic.value) : ok(null);
}

const matters = ({ settings }: Portfolio, fields: (string | null)[]): boolean => {
  const looked = [...PLACE, ...fieldsOf(settings)];
  return fields.some((field) => field === null || looked.includes(field));
};

async function mirror(ports: Ports, portfolio: Portfolio, epic: Epic): Promise<Result<null>> {
  const { property, problem } = epic.property;
  // The target PI has its home in the property: one that a hand made nonsense of is left to a person, who is told in the panel.
  if (problem) return ok(null);
  if (property && sameProjection(property, propertyOf(epic, property.targetPi, ports.clock.now()))) return ok(null);
  const written = await writeProperty(ports, portfolio, epic);
  return written.ok ? ok(null) : written;
}
