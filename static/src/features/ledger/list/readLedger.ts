import type { LedgerPage, LedgerQuery, Result } from '../../../../../src/contract';
import { fail, ok } from '../../../../../src/contract';
import { bulkFetch } from '../../../bridge/bridge';
import type { LedgerFilter } from '../filter/LedgerFilter';
import { type LedgerFacts, NO_FACTS, readFacts } from './readFacts';
import { readLines } from './readLines';

/** Entries read so far, what they name, and how to read on. */
export interface LedgerReading {
  lines: LedgerPage['items'];
  facts: LedgerFacts;
  /** Asks for the rest; null where there is none. */
  rest: LedgerQuery | null;
  asOf: string;
}

/**
 * The first entries that a filter lets through.
 *
 * @example await readLedger({ month: '2026-11', kinds: [], issue: 'PAY-1' })
 */
export async function readLedger({ month, kinds, issue }: LedgerFilter): Promise<Result<LedgerReading>> {
  const issueId = issue === null ? ok(null) : await idOf(issue);
  if (!issueId.ok) return issueId;
  const query: LedgerQuery = { month, issueId: issueId.value, kinds: [...kinds], after: null };
  return readOn({ lines: [], facts: NO_FACTS, rest: query, asOf: '' });
}

/** What is there with the next entries after it. @example await readOn(reading) */
export async function readOn(now: LedgerReading): Promise<Result<LedgerReading>> {
  if (now.rest === null) return ok(now);
  const page = await readLines(now.rest);
  if (!page.ok) return page;
  const { items, next, asOf } = page.value;
  const facts = await readFacts(items, now.facts);
  if (!facts.ok) return facts;
  return ok({ lines: [...now.lines, ...items], facts: facts.value, rest: next === null ? null : { ...now.rest, after: next }, asOf });
}

async function idOf(key: string): Promise<Result<string>> {
  const issues = await bulkFetch([key], ['summary']);
  if (!issues.ok) return issues;
  const [issue] = issues.value;
  return issue ? ok(issue.id) : fail('not-found', `Jira has no issue ${key}, or you may not see it.`);
}
