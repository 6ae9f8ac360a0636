import type { Lease, Result } from '../../contract';
import { ok } from '../../contract';
import { healLeases, isRunning } from '../../domain/wip';
import type { Portfolio } from '../portfolio';
import type { Ports, WipRecord } from '../ports';
import { countsUnder } from './wipKeys';

/**
 * Holds records against Jira: asks where those are that hold places, but for those that are just on their way.
 *
 * @returns the records that come out different
 * @example await healRecords(ports, portfolio, full)
 */
export async function healRecords({ jira, clock }: Pick<Ports, 'jira' | 'clock'>, portfolio: Portfolio, records: WipRecord[]): Promise<Result<WipRecord[]>> {
  const now = clock.now();
  const asked = new Set(records.flatMap(({ leases }) => leases.filter((lease) => !isRunning(lease, now)).map(({ issueId }) => issueId)));
  if (asked.size === 0) return ok([]);
  const places = await jira.readPlaces([...asked]);
  if (!places.ok) return places;
  return ok(records.flatMap((record) => {
    const held = new Set(record.leases.map(({ issueId }) => issueId));
    const there = new Set(places.value.filter((place) => held.has(place.id) && countsUnder(portfolio, record, place)).map(({ id }) => id));
    const leases = healLeases(record.leases, { there, asked, now });
    return sameLeases(leases, record.leases) ? [] : [{ ...record, leases }];
  }));
}

/** Whether two lists of leases are the same: what changes is made anew, so that identity tells. */
export const sameLeases = (a: readonly Lease[], b: readonly Lease[]): boolean => a.length === b.length && a.every((lease, at) => lease === b[at]);
