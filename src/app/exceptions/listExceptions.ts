import type { ExceptionList, Result } from '../../contract';
import { ok } from '../../contract';
import { may } from '../../domain/roles';
import { needPortfolio } from '../portfolio';
import type { Caller, Ports } from '../ports';
import { onBrowsable, readVisible } from '../readVisible';
import { rolesHeld } from '../rolesHeld';

/**
 * Exceptions that wait for a decision, oldest first, without those on issues that the caller can't browse; hidden pages are read over as
 * in `listPending`.
 *
 * @example await listExceptions(ports, { accountId: 'sam' }, { after: null })
 */
export async function listExceptions(ports: Ports, caller: Caller, { after }: { after: string | null }): Promise<Result<ExceptionList>> {
  const portfolio = await needPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  const { settings, now } = portfolio.value;
  const pending = readVisible((place) => ports.exceptions.list('requested', place), (items) => onBrowsable(ports, items), after);
  const [page, roles] = await Promise.all([pending, rolesHeld(ports, caller, settings.roles)]);
  if (!page.ok) return page;
  return roles.ok ? ok({ ...page.value, mayDecide: may('exceptions.decide', { roles: roles.value }), asOf: now }) : roles;
}
