import type { Instant, Result } from '../../contract';
import { ok } from '../../contract';
import { keptSince } from '../../domain/ledger';
import { openPortfolio } from '../portfolio';
import type { Ports } from '../ports';

/** Calls of one day, each of up to a hundred entries. What is left over goes the next day. */
const MOST_CALLS = 200;

/**
 * Removes entries that are older than the retention policy keeps, and says so in the ledger. Without such a policy nothing is ever removed.
 *
 * @returns how many
 * @example await trimLedger(ports) // ok(142)
 */
export async function trimLedger(ports: Ports): Promise<Result<number>> {
  const portfolio = await openPortfolio(ports);
  if (!portfolio.ok || portfolio.value === null) return portfolio.ok ? ok(0) : portfolio;
  const { settings, now } = portfolio.value;
  if (settings.ledger.keepMonths === null) return ok(0);
  const since = keptSince(now, settings.ledger.keepMonths);
  const { count, end } = await trimBefore(ports, since);
  if (count > 0) {
    const told = await ports.ledger.append({ at: now, kind: 'ledger-trimmed', issueId: null, by: null, detail: { count, keptSince: since.slice(0, 10) } });
    if (!told.ok) return told;
  }
  return end.ok ? ok(count) : end;
}

/** What was removed before a fault is removed all the same, so both are told. */
async function trimBefore({ ledger }: Ports, since: Instant): Promise<{ count: number; end: Result<unknown> }> {
  const months = await ledger.months();
  if (!months.ok) return { count: 0, end: months };
  let count = 0;
  let calls = 0;
  for (const month of months.value.filter((each) => each <= since.slice(0, 7))) {
    for (let removed = -1; removed !== 0 && calls < MOST_CALLS; calls++) {
      const trimmed = await ledger.trim(month, since);
      if (!trimmed.ok) return { count, end: trimmed };
      removed = trimmed.value;
      count += removed;
    }
  }
  return { count, end: ok(null) };
}
