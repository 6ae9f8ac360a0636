import type { LedgerEntry, Result } from '../../../../../src/contract';
import { ok } from '../../../../../src/contract';
import { changesIn } from '../../../../../src/domain/ledger';
import { bulkFetch } from '../../../bridge/bridge';
import { readNames } from '../../people/readNames';

/** What entries name, looked up as the viewer. What Jira does not show is not in it. */
export interface LedgerFacts {
  /** By issue id. */
  issues: ReadonlyMap<string, { key: string; summary: string }>;
  /** Display names by account id. */
  names: ReadonlyMap<string, string>;
}

export const NO_FACTS: LedgerFacts = { issues: new Map(), names: new Map() };

/**
 * The facts with those that some entries need beside.
 *
 * @example await readFacts(page.items, NO_FACTS)
 */
export async function readFacts(entries: readonly LedgerEntry[], known: LedgerFacts): Promise<Result<LedgerFacts>> {
  const ids = unknown(entries.map(({ issueId }) => issueId), known.issues);
  const people = unknown(entries.flatMap(({ by, detail }) => [by, ...changesIn(detail).map(({ heldBy }) => heldBy)]), known.names);
  const [issues, names] = await Promise.all([bulkFetch(ids, ['summary']), readNames(people)]);
  if (!issues.ok) return issues;
  const found = issues.value.map(({ id, key, fields }) => [id, { key, summary: String(fields['summary'] ?? '') }] as const);
  return ok({ issues: new Map([...known.issues, ...found]), names: new Map([...known.names, ...names]) });
}

const unknown = (ids: readonly (string | null)[], known: ReadonlyMap<string, unknown>): string[] => [...new Set(ids)].filter((id): id is string => id !== null && !known.has(id));
