/** What ids of an entry are called, as far as whoever reads it knows. Each answers with something to show, at worst with the id. */
export interface LedgerNames {
  /** An issue's key. */
  issue(issueId: string): string;
  person(accountId: string): string;
  pi(key: string): string;
  /** A value stream's name. */
  stream(id: string): string;
}
