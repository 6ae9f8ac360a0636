import type { Result } from '../contract';
import { ok } from '../contract';
import type { Ports } from './ports';

/** What a week's round came to. */
export interface Erasure {
  reported: number;
  erased: number;
}

/**
 * Reports to Jira whose account ids are kept, as apps must, and erases those whose accounts are closed: records stay, and name nobody. The
 * ledger is told of each, without the id.
 *
 * @example await erasePeople(ports) // ok({ reported: 41, erased: 1 })
 */
export async function erasePeople(ports: Ports): Promise<Result<Erasure>> {
  const { reported, closed, end } = await reportAll(ports);
  // Only now: erasing while the list is being read would shift its places.
  for (const accountId of closed) {
    const erased = await erase(ports, accountId);
    if (!erased.ok) return erased;
  }
  return end.ok ? ok({ reported, erased: closed.size }) : end;
}

/** Whoever was found closed before a fault is erased all the same. */
async function reportAll({ people, clock }: Ports): Promise<{ reported: number; closed: Set<string>; end: Result<unknown> }> {
  const closed = new Set<string>();
  let reported = 0;
  for (let place: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof people.list>> = await people.list(place);
    if (!page.ok) return { reported, closed, end: page };
    const { accountIds, next } = page.value;
    const found = accountIds.length === 0 ? ok([]) : await people.report(accountIds, clock.now());
    if (!found.ok) return { reported, closed, end: found };
    for (const accountId of found.value) closed.add(accountId);
    reported += accountIds.length;
    if (next === null) return { reported, closed, end: ok(null) };
    place = next;
  }
}

async function erase({ people, ledger, clock }: Ports, accountId: string): Promise<Result<unknown>> {
  const count = await people.erase(accountId);
  if (!count.ok || count.value === 0) return count;
  return ledger.append({ at: clock.now(), kind: 'person-erased', issueId: null, by: null, detail: { count: count.value } });
}
