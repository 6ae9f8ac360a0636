import type { Admission, PendingAdmissions, Result } from '../contract';
import { ok } from '../contract';
import { may } from '../domain/roles';
import { needPortfolio } from './portfolio';
import type { AdmissionPage, Caller, Ports } from './ports';
import { rolesHeld } from './rolesHeld';

/** Pages read in search of something visible, so that one call stays short. */
const PAGES = 5;

/**
 * Requests that wait for a decision, oldest first, without those on issues that the caller can't browse. Where a whole page
 * is hidden it reads on, so that an empty list means an empty list (up to five pages; then `next` leads on).
 *
 * @example await listPending(ports, { accountId: 'sam' }, { after: null })
 */
export async function listPending(ports: Ports, caller: Caller, { after }: { after: string | null }): Promise<Result<PendingAdmissions>> {
  const portfolio = await needPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  const { settings, calendar, today, now } = portfolio.value;
  const [page, roles] = await Promise.all([firstVisible(ports, after), rolesHeld(ports, caller, settings.roles)]);
  if (!page.ok) return page;
  if (!roles.ok) return roles;
  return ok({ ...page.value, mayDecide: may('intake.decide', { roles: roles.value }), openPi: calendar.openPi(today, settings.intake.leadDays), asOf: now });
}

async function firstVisible(ports: Ports, after: string | null): Promise<Result<AdmissionPage>> {
  let place = after;
  for (let read = 1; ; read++) {
    const page = await ports.admissions.list('requested', place);
    if (!page.ok) return page;
    const items = await visible(ports, page.value.items);
    if (!items.ok) return items;
    if (items.value.length > 0 || page.value.next === null || read === PAGES) return ok({ items: items.value, next: page.value.next });
    place = page.value.next;
  }
}

async function visible({ jira }: Ports, items: Admission[]): Promise<Result<Admission[]>> {
  if (items.length === 0) return ok([]);
  const browsable = await jira.browsableIssues(items.map(({ issueId }) => issueId));
  if (!browsable.ok) return browsable;
  const ids = new Set(browsable.value);
  return ok(items.filter(({ issueId }) => ids.has(issueId)));
}
