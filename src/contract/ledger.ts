import type { Instant, PiKey } from './cadence';

export type LedgerKind =
  | 'requested'
  | 'admitted'
  | 'declined'
  | 'withdrawn'
  | 'refused'
  | 'scored'
  | 'ticked'
  | 'unticked'
  | 'signed'
  | 'sign-off-taken-back'
  | 'exception-requested'
  | 'exception-granted'
  | 'exception-refused'
  | 'pi-sealed'
  | 'settings-saved'
  | 'gate-failed'
  | 'mirror-failed'
  | 'mirror-mended'
  | 'wip-mended'
  | 'ledger-trimmed'
  | 'person-erased'
  | 'milestone-saved'
  | 'milestone-removed'
  | 'milestone-contributed';

/** What an entry says beside who and when. Entries of early versions have no `before` and `after`. */
export interface LedgerDetail {
  /** The reason, in the words of whoever gave it, or of the rule. */
  why?: string;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
  [more: string]: unknown;
}

/** One line of the ledger: a decision that the app took or was told. Never changed once written, but for the erasure of a person. */
export interface LedgerEntry {
  at: Instant;
  kind: LedgerKind;
  issueId: string | null;
  /** The account that acted; null where nobody did. `unknown` once that person was erased. */
  by: string | null;
  detail: LedgerDetail;
}

/** An entry as it is read: with what tells it from all others. */
export interface LedgerLine extends LedgerEntry {
  id: string;
}

export interface LedgerQuery {
  /** `YYYY-MM`, in UTC. Ignored where an issue is named. */
  month: string;
  issueId: string | null;
  /** None stands for all. */
  kinds: LedgerKind[];
  after: string | null;
}

/** Entries, the latest first, without those on issues that the caller can't browse. */
export interface LedgerPage {
  items: LedgerLine[];
  /** Pass back to read on; null at the end. A page may be empty and still have more behind it. */
  next: string | null;
  asOf: Instant;
}

/** What a PI had let in when its intake closed. */
export interface PiScope {
  pi: PiKey;
  sealedAt: Instant;
  items: { issueId: string; admittedAt: Instant }[];
}
