import type { Result, Wiring } from '../../../../src/contract';
import type { FetchedIssue } from '../../bridge/bridge';

export interface IdPage {
  ids: number[];
  /** Null at the end. */
  next: string | null;
}

/** A child of an epic, with the fields that it was asked for. */
export interface ChildPage {
  issues: FetchedIssue[];
  next: string | null;
}

/** Where the reader reads: Jira as the viewer, and the wiring from the app's function. One call is one request. */
export interface PortfolioSource {
  /** Empty where the host does not say: then nothing is kept. */
  whoAndWhere(): Promise<{ account: string; site: string }>;
  wiring(): Promise<Result<Wiring>>;
  /** Ids of what a search finds, up to 5,000 at a time. */
  searchIds(jql: string, next: string | null): Promise<Result<IdPage>>;
  /** At most 100 issues; those that the viewer can't see are left out. */
  fetch(ids: readonly number[], fields: readonly string[]): Promise<Result<FetchedIssue[]>>;
  /** Issues of a search with some fields, up to 100 at a time. */
  search(jql: string, fields: readonly string[], next: string | null): Promise<Result<ChildPage>>;
}
