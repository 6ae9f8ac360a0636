import type { LedgerEntry } from '../app/ports';

/** The entity's name in the manifest. */
export const LEDGER = 'ledger';

interface LedgerRow {
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
