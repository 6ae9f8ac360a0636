import type { PendingAdmissions, Result } from '../contract';
import { ok } from '../contract';
import { may } from '../domain/roles';
import { needPortfolio } from './portfolio';
import type { Caller, Ports } from './ports';
import { onBrowsable, readVisible } from './readVisible';
import { rolesHeld } from './rolesHeld';

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
  const pending = readVisible((place) => ports.admissions.list('requested', place), (items) => onBrowsable(ports, items), after);
  const [page, roles] = await Promise.all([pending, rolesHeld(ports, caller, settings.roles)]);
  if (!page.ok) return page;
  if (!roles.ok) return roles;
  return ok({ ...page.value, mayDecide: may('intake.decide', { roles: roles.value }), openPi: calendar.openPi(today, settings.intake.leadDays), asOf: now });
}
