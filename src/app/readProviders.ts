import type { Result } from '../contract';
import { ok } from '../contract';
import type { IssueLink } from '../domain/dependencies';
import { neighboursOf } from '../domain/dependencies';
import { stateOf, streamOf } from '../domain/epics';
import type { Provider } from '../domain/intake';
import { isAskedOf } from '../domain/intake';
import { standingAt } from './standingAt';
import type { Portfolio } from './portfolio';
import type { As, IssuePlace, IssueRead, Ports } from './ports';

/**
 * An epic's providers in other streams, where a readiness criterion asks for them. Where they are and to which PI they are admitted is
 * read as the app, since an epic is no readier for what its reader may not see; but only those that the reader sees are named.
 *
 * @param as as which the epic was read: for the app nobody is named
 * @example await readProviders(ports, portfolio, issue, 'user')
 */
export async function readProviders(ports: Ports, portfolio: Portfolio, issue: IssueRead, as: As): Promise<Result<Provider[]>> {
  const asked = portfolio.settings.intake.criteria.some((criterion) => criterion.kind === 'providers-admitted' && isAskedOf(criterion, issue.typeId));
  const ids = asked ? providerIds(portfolio, issue) : [];
  if (ids.length === 0) return ok([]);
  const [places, named] = await Promise.all([ports.jira.readPlaces(ids), as === 'user' ? ports.jira.browsableIssues(ids) : ok<string[]>([])]);
  if (!places.ok) return places;
  if (!named.ok) return named;
  const across = places.value.filter((place) => isAcross(portfolio, issue, place));
  const admissions = await ports.admissions.readMany(across.map(({ id }) => id));
  if (!admissions.ok) return admissions;
  return ok(across.map(({ id, key, statusId }) => ({
    issueId: id,
    key: named.value.includes(id) ? key : null,
    done: stateOf(portfolio.settings.statuses, statusId) === 'done',
    admission: admissions.value.find(({ issueId }) => issueId === id) ?? null,
  })));
}

function providerIds({ settings }: Portfolio, { id, fields }: IssueRead): string[] {
  const links = Array.isArray(fields['issuelinks']) ? (fields['issuelinks'] as IssueLink[]) : [];
  return neighboursOf(id, links, settings.dependencies).providers.map(({ issueId }) => issueId);
}

function isAcross(portfolio: Portfolio, issue: IssueRead, place: IssuePlace): boolean {
  const { streams } = portfolio.settings;
  return standingAt(portfolio, place) === 'governed' && streamOf(streams, place.projectId)?.id !== streamOf(streams, issue.projectId)?.id;
}
