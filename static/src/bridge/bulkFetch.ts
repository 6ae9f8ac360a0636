import type { Result } from '../../../src/contract';
import { ok } from '../../../src/contract';
import { jira } from './jira';

/** An issue as `issue/bulkfetch` gives it; narrow the fields where they are used. */
export interface FetchedIssue {
  id: string;
  key: string;
  fields: Record<string, unknown>;
  properties?: Record<string, unknown>;
}

/** What Jira takes in one call. */
const PAGE = 100;

/**
 * Fetches issues by id or key as the viewer, in hundreds, one call after another. Issues that the viewer can't see are
 * left out by Jira. The first fault ends it.
 *
 * @example await bulkFetch(['10001', 'PAY-2'], ['summary', 'status'], ['interlock']);
 */
export async function bulkFetch(idsOrKeys: readonly string[], fields: string[], properties: string[] = []): Promise<Result<FetchedIssue[]>> {
  const found: FetchedIssue[] = [];
  for (let at = 0; at < idsOrKeys.length; at += PAGE) {
    const body = { issueIdsOrKeys: idsOrKeys.slice(at, at + PAGE), fields, properties };
    const page = await jira<{ issues?: FetchedIssue[] }>('/rest/api/3/issue/bulkfetch', { method: 'POST', body });
    if (!page.ok) return page;
    found.push(...(page.value.issues ?? []));
  }
  return ok(found);
}
