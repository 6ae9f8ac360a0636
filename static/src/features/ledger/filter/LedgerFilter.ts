import type { LedgerKind } from '../../../../../src/contract';

/** What somebody looks for in the ledger. All of it is in the page's address, so that it can be shared. */
export interface LedgerFilter {
  /** `YYYY-MM`, in UTC. Plays no part where an issue is named. */
  month: string;
  /** None stands for all. */
  kinds: readonly LedgerKind[];
  /** An issue's key. */
  issue: string | null;
}
