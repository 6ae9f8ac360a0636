import type { Lease, Result } from '../../contract';
import { ok } from '../../contract';
import { isRunning } from '../../domain/wip';
import type { Portfolio } from '../portfolio';
import type { IssuePlace, Ports, WipRecord } from '../ports';
import { sameLeases } from './healRecords';
import { countsUnder, keyOf } from './wipKeys';

/** Another write in between is rare here: events of one issue come one by one. */
const TRIES = 5;

/**
 * Brings the leases of one issue in line with where Jira has it: confirmed where it is, given back where it is not, but for a lease
 * whose transition is on its way. A limit that has no record yet is left to whoever asks first.
 *
 * @param place null where the issue is gone
 * @returns whether anything had to change
 * @example await settleIssue(ports, portfolio, '10001', place)
 */
export async function settleIssue({ wip, clock }: Pick<Ports, 'wip' | 'clock'>, portfolio: Portfolio, issueId: string, place: IssuePlace | null): Promise<Result<boolean>> {
  const keys = portfolio.settings.wip.map(keyOf);
  for (let tries = 0; keys.length > 0 && tries < TRIES; tries++) {
    const records = await wip.read(keys);
    if (!records.ok) return records;
    const changed = records.value.flatMap((record) => {
      const leases = record.version === 0 ? record.leases : settle(record, issueId, place !== null && countsUnder(portfolio, record, place), clock.now());
      return sameLeases(leases, record.leases) ? [] : [{ ...record, leases }];
    });
    if (changed.length === 0) return ok(false);
    const written = await wip.write(changed);
    if (written.ok) return ok(true);
    if (written.fault.code !== 'conflict') return written;
  }
  return ok(false);
}

function settle({ leases }: WipRecord, issueId: string, isThere: boolean, now: string): Lease[] {
  const own = leases.find((lease) => lease.issueId === issueId);
  if (isThere && !own) return [...leases, { issueId, since: now, until: null }];
  if (isThere) return leases.map((lease) => (lease === own && lease.until !== null ? { ...lease, until: null } : lease));
  return own && !isRunning(own, now) ? leases.filter((lease) => lease !== own) : leases;
}
