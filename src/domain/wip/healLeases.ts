import type { Instant, Lease } from '../../contract';

/**
 * The leases once Jira has been asked who is in the state. Who is there holds a place, confirmed. Who is not loses it, but for a lease
 * that still runs: its transition may be on its way.
 *
 * @param there ids of the epics that Jira has in the state, of those that were asked for
 * @param asked ids that Jira was asked for; others stay as they are. `all`: Jira was asked for everyone in the state
 * @example healLeases([{ issueId: '10001', since, until: null }], { there: new Set(), asked: 'all', now }) // []
 */
export function healLeases(leases: readonly Lease[], { there, asked, now }: { there: ReadonlySet<string>; asked: ReadonlySet<string> | 'all'; now: Instant }): Lease[] {
  const kept = leases.flatMap((lease): Lease[] => {
    if (asked !== 'all' && !asked.has(lease.issueId)) return [lease];
    if (there.has(lease.issueId)) return [lease.until === null ? lease : { ...lease, until: null }];
    return isRunning(lease, now) ? [lease] : [];
  });
  const held = new Set(kept.map(({ issueId }) => issueId));
  return [...kept, ...[...there].filter((issueId) => !held.has(issueId)).map((issueId) => ({ issueId, since: now, until: null }))];
}

/**
 * Whether a lease still waits for Jira's word.
 *
 * @example isRunning({ issueId: '10001', since, until: null }, now) // false: Jira has spoken
 */
export const isRunning = ({ until }: Lease, now: Instant): boolean => until !== null && until > now;
