import { addSeconds } from 'date-fns';
import type { Instant, Lease } from '../../contract';

/** How long a lease stands without word from Jira: a transition is over within half a minute, its event is sent soon after. */
const LEASE_SECONDS = 120;

/** Who wants a place, and when. */
export interface Taking {
  issueId: string;
  limit: number;
  now: Instant;
  /** Takes a place even if there is none: for an exception, and for an epic that is in the state already. */
  force: boolean;
}

/**
 * The leases once an epic has taken a place under a limit, or null where there is none. Whoever holds a place keeps it. A lease that
 * has run out counts as held: only Jira can say whether its transition went through (see `healLeases`).
 *
 * @example takePlace([], { issueId: '10001', limit: 1, now: '2026-11-24T09:00:00.000Z', force: false })
 * // [{ issueId: '10001', since: '2026-11-24T09:00:00.000Z', until: '2026-11-24T09:02:00.000Z' }]
 */
export function takePlace(leases: readonly Lease[], { issueId, limit, now, force }: Taking): Lease[] | null {
  const until = addSeconds(now, LEASE_SECONDS).toISOString();
  const own = leases.find((lease) => lease.issueId === issueId);
  if (own) return leases.map((lease) => (lease === own && lease.until !== null ? { ...lease, until } : lease));
  return force || leases.length < limit ? [...leases, { issueId, since: now, until }] : null;
}
