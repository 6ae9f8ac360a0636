import type { LedgerEntry, Result } from '../../contract';
import { ok } from '../../contract';
import { healLeases } from '../../domain/wip';
import type { Portfolio } from '../portfolio';
import { openPortfolio } from '../portfolio';
import type { Ports, WipRecord } from '../ports';
import { sameLeases } from './healRecords';
import { countsUnder, findThere, keyOf } from './wipKeys';

/**
 * Holds every limit's leases against Jira, so that a lost event costs a place for an hour at most. What it mends is told to the ledger.
 * A record that somebody writes meanwhile is left for the next time.
 *
 * @returns how many limits were mended
 * @example await sweepWip(ports) // ok(0)
 */
export async function sweepWip(ports: Ports): Promise<Result<number>> {
  const portfolio = await openPortfolio(ports);
  if (!portfolio.ok || portfolio.value === null) return portfolio.ok ? ok(0) : portfolio;
  const records = await ports.wip.read(portfolio.value.settings.wip.map(keyOf));
  if (!records.ok) return records;
  let mended = 0;
  for (const record of records.value) {
    const done = await sweepRecord(ports, portfolio.value, record);
    if (!done.ok) return done;
    if (done.value) mended += 1;
  }
  return ok(mended);
}

async function sweepRecord(ports: Ports, portfolio: Portfolio, record: WipRecord): Promise<Result<boolean>> {
  const there = await findThere(ports, portfolio, record);
  if (!there.ok) return there;
  if (there.value === null) return ok(false);
  const sure = await checkDoubtful(ports, portfolio, record, there.value);
  if (!sure.ok) return sure;
  const leases = healLeases(record.leases, { there: sure.value, asked: 'all', now: ports.clock.now() });
  if (record.version > 0 && sameLeases(leases, record.leases)) return ok(false);
  const written = await ports.wip.write([{ ...record, leases }]);
  if (!written.ok) return written.fault.code === 'conflict' ? ok(false) : written;
  // the first count of a new limit is no mend
  if (record.version > 0) await ports.ledger.append(entryOf(record, leases.length, ports.clock.now()));
  return ok(true);
}

/** A search can lag behind: those that it and the leases disagree about are looked up one by one. */
async function checkDoubtful({ jira }: Pick<Ports, 'jira'>, portfolio: Portfolio, record: WipRecord, found: Set<string>): Promise<Result<Set<string>>> {
  const held = new Set(record.leases.map(({ issueId }) => issueId));
  const doubtful = [...[...found].filter((id) => !held.has(id)), ...[...held].filter((id) => !found.has(id))];
  if (doubtful.length === 0) return ok(found);
  const places = await jira.readPlaces(doubtful);
  if (!places.ok) return places;
  const there = new Set([...found].filter((id) => held.has(id)));
  for (const place of places.value) if (countsUnder(portfolio, record, place)) there.add(place.id);
  return ok(there);
}

const entryOf = ({ state, streamId, leases }: WipRecord, held: number, at: string): LedgerEntry => ({
  at,
  kind: 'wip-mended',
  issueId: null,
  by: null,
  detail: { state, streamId, before: { held: leases.length }, after: { held } },
});
