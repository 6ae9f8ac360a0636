import type { Result } from '../../contract';
import { ok } from '../../contract';
import { healLeases } from '../../domain/wip';
import type { Portfolio } from '../portfolio';
import type { IssuePlace, Ports } from '../ports';
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
    const changed = records.value.filter(({ version }) => version > 0).flatMap((record) => {
      const there = new Set(place !== null && countsUnder(portfolio, record, place) ? [issueId] : []);
      const leases = healLeases(record.leases, { there, asked: new Set([issueId]), now: clock.now() });
      return sameLeases(leases, record.leases) ? [] : [{ ...record, leases }];
    });
    if (changed.length === 0) return ok(false);
    const written = await wip.write(changed);
    if (written.ok) return ok(true);
    if (written.fault.code !== 'conflict') return written;
  }
  return ok(false);
}
