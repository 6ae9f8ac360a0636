import * as v from 'valibot';
import type { LedgerEntry, LedgerLine, Result } from '../contract';
import { fail, ok } from '../contract';
import { ledgerLine } from '../schemas/ledger';

/** The entity's name in the manifest. */
export const LEDGER = 'ledger';

/** As the entity in the manifest: what indexes need beside the body. */
export interface LedgerRow {
  month: string;
  at: string;
  kind: string;
  issueId?: string;
  body: { schema: 1; by: string | null; detail: Record<string, unknown> };
}

/**
 * Key and row of a ledger entry. Keys sort by time; the tail keeps two entries of one millisecond apart.
 *
 * @param unique a string that no other entry of that millisecond has
 * @example ledgerRecord(entry, crypto.randomUUID()) // { key: '2026-11-24T09:00:00.000Z:6f1c…', row: { month: '2026-11', … } }
 */
export function ledgerRecord(entry: LedgerEntry, unique: string): { key: string; row: LedgerRow } {
  const { at, kind, issueId, by, detail } = entry;
  // An attribute that is left out is simply not in its index; null would not fit its type.
  const row = { month: at.slice(0, 7), at, kind, ...(issueId === null ? {} : { issueId }), body: { schema: 1 as const, by, detail } };
  return { key: `${at}:${unique}`, row };
}

/** The entry in a row; `unreadable` where the row is damaged, or of a newer version of the app. */
export function lineOf(row: LedgerRow, key: string): Result<LedgerLine> {
  const { by, detail } = (row.body ?? {}) as Partial<LedgerRow['body']>;
  const line = v.safeParse(ledgerLine, { id: key, at: row.at, kind: row.kind, issueId: row.issueId ?? null, by, detail });
  return line.success ? ok(line.output) : fail('unreadable', 'An entry of the ledger is not what it should be.');
}
