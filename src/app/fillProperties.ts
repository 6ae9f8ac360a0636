import type { Result } from '../contract';
import { ok } from '../contract';
import { epicTypeIds } from '../domain/epics';
import { followIn } from './followIssue';
import { openPortfolio } from './portfolio';
import type { Ports } from './ports';

/** An hour's share, so that a site with 20,000 epics is filled within a few days and Jira hardly notices. */
const MOST = 200;

/**
 * Gives epics their issue property that have none: those that were there before the app, and those whose event was lost. Without it JQL
 * and screens know nothing of their readiness. Epics that are done are left alone.
 *
 * @returns how many were looked at
 * @example await fillProperties(ports) // ok(58)
 */
export async function fillProperties(ports: Ports): Promise<Result<number>> {
  const portfolio = await openPortfolio(ports);
  if (!portfolio.ok || portfolio.value === null) return portfolio.ok ? ok(0) : portfolio;
  const { streams, statuses, epics } = portfolio.value.settings;
  // As the app, here and below: a schedule has nobody in front of it, and shows what it reads to nobody.
  const types = await ports.jira.readIssueTypes('app');
  if (!types.ok) return types;
  const where = {
    projectIds: streams.flatMap(({ projectIds }) => projectIds),
    statusIds: statuses.filter(({ state }) => state !== 'done').map(({ statusId }) => statusId),
    typeIds: epicTypeIds(epics, types.value),
  };
  if (Object.values(where).some((ids) => ids.length === 0)) return ok(0);
  const found = await ports.jira.findBare(where, MOST);
  if (!found.ok) return found;
  for (const { id } of found.value) {
    const followed = await followIn(ports, portfolio.value, id);
    if (!followed.ok) return followed;
  }
  return ok(found.value.length);
}
