import type { Result, WipLimit, WipUse } from '../../contract';
import { ok } from '../../contract';
import type { Portfolio } from '../portfolio';
import { needPortfolio } from '../portfolio';
import type { Ports } from '../ports';
import type { HeldLimit } from './heldLimit';
import { heldLimit } from './heldLimit';
import { readSeeded } from './readSeeded';
import { keyOf } from './wipKeys';

/**
 * How full some limits are. One request to storage, however many they are.
 *
 * @example await readHeld(ports, portfolio, limitsFor(settings.wip, 'payments', 'implementing'))
 */
export async function readHeld(ports: Pick<Ports, 'jira' | 'wip' | 'clock'>, portfolio: Portfolio, limits: readonly WipLimit[]): Promise<Result<HeldLimit[]>> {
  if (limits.length === 0) return ok([]);
  const records = await readSeeded(ports, portfolio, limits.map(keyOf));
  return records.ok ? ok(records.value.flatMap((record, at) => (limits[at] ? heldLimit(portfolio, limits[at], record) : []))) : records;
}

/**
 * How full each WIP limit is: the portfolio's, and those of streams of which the caller sees a project. A limit counts every epic, as it
 * must to limit anything, but no holder is named.
 *
 * @example await readWip(ports) // ok([{ state: 'implementing', streamId: null, scope: 'the portfolio', limit: 12, held: 9, keys: [] }])
 */
export async function readWip(ports: Ports): Promise<Result<WipUse[]>> {
  const portfolio = await needPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  const { wip, streams } = portfolio.value.settings;
  if (wip.length === 0) return ok([]);
  const browsable = await ports.jira.browsableProjects(streams.flatMap(({ projectIds }) => projectIds));
  if (!browsable.ok) return browsable;
  const seen = new Set(streams.filter(({ projectIds }) => projectIds.some((id) => browsable.value.includes(id))).map(({ id }) => id));
  const held = await readHeld(ports, portfolio.value, wip.filter(({ streamId }) => streamId === null || seen.has(streamId)));
  return held.ok ? ok(held.value.map(({ use }) => use)) : held;
}
