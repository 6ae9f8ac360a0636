import type { Lozenge, Result } from '../contract';
import { ok } from '../contract';
import { lozengeOf } from '../domain/intake';
import { readEpic } from './epic';
import { openPortfolio } from './portfolio';
import type { Ports } from './ports';

/**
 * The few words beside an issue that say where it stands, read as the person who looks at it.
 *
 * @example await showStatus(ports, { issueId: '10001' }) // ok({ label: 'Waits for 2027.1', type: 'moved' })
 */
export async function showStatus(ports: Ports, { issueId }: { issueId: string }): Promise<Result<Lozenge>> {
  const portfolio = await openPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  if (portfolio.value === null) return ok(lozengeOf({ standing: 'not-set-up', state: null, situation: null }));
  const epic = await readEpic(ports, portfolio.value, issueId);
  return epic.ok ? ok(lozengeOf(epic.value)) : epic;
}
