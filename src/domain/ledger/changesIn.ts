import type { LedgerDetail } from '../../contract';

/** A change of the set-up, as the ledger keeps it. */
interface ToldChange {
  /** With `{who}` where a person's name belongs. */
  text: string;
  /** Account id of that person; null where it is about nobody. */
  heldBy: string | null;
}

/**
 * The changes that an entry tells of, read with care: they lie in storage, and earlier versions kept less.
 *
 * @example changesIn({ changes: [{ path: 'roles[0].holders', text: 'APMO: {who} added', heldBy: 'noor' }] })[0]?.heldBy // 'noor'
 */
export const changesIn = ({ changes }: LedgerDetail): ToldChange[] =>
  Array.isArray(changes) ? changes.map((change: Partial<Record<string, unknown>> | null) => ({ text: String(change?.['text'] ?? ''), heldBy: typeof change?.['heldBy'] === 'string' ? change['heldBy'] : null })) : [];
