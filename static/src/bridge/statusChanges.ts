import type { Result } from '../../../src/contract';
import { ok } from '../../../src/contract';
import type { StatusChange } from '../../../src/domain/metrics';
import { instantOf } from './instantOf';
import { jira } from './jira';

interface ChangelogPage {
  issueChangeLogs?: { issueId?: string; changeHistories?: { created?: unknown; items?: ChangedItem[] }[] }[];
  nextPageToken?: string | null;
}

interface ChangedItem {
  fieldId?: string;
  field?: string;
  from?: string | null;
  to?: string | null;
}

/** What Jira takes in one call, and changes that it gives at a time. */
const ISSUES = 1000;
const PAGE = 10_000;

/**
 * All changes of status of some issues by issue id, as the viewer, the earliest first. Issues that the viewer can't see are left out by Jira, and those
 * whose status never changed are not in it. The first fault ends it.
 *
 * @example (await statusChanges(['10101'])).value.get('10101') // [{ at: '2026-11-02T09:00:00.000Z', from: '10101', to: '10102' }]
 */
export async function statusChanges(issueIds: readonly string[]): Promise<Result<ReadonlyMap<string, StatusChange[]>>> {
  const changes = new Map<string, StatusChange[]>();
  for (let at = 0; at < issueIds.length; at += ISSUES) {
    const issueIdsOrKeys = issueIds.slice(at, at + ISSUES);
    let nextPageToken: string | null = null;
    do {
      const body: Record<string, unknown> = { issueIdsOrKeys, fieldIds: ['status'], maxResults: PAGE, ...(nextPageToken === null ? {} : { nextPageToken }) };
      const page: Result<ChangelogPage> = await jira<ChangelogPage>('/rest/api/3/changelog/bulkfetch', { method: 'POST', body });
      if (!page.ok) return page;
      take(page.value, changes);
      nextPageToken = page.value.nextPageToken || null;
    } while (nextPageToken !== null);
  }
  changes.forEach((list) => list.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at))));
  return ok(changes);
}

/** One issue may come in several parts. Items of other fields that changed at the same time may come along. */
function take({ issueChangeLogs = [] }: ChangelogPage, changes: Map<string, StatusChange[]>): void {
  for (const { issueId = '', changeHistories = [] } of issueChangeLogs) {
    for (const { created, items = [] } of changeHistories) {
      const at = instantOf(created);
      const moved = items.filter(({ fieldId, field }) => (fieldId ?? field) === 'status');
      if (at) moved.forEach(({ from, to }) => changes.set(issueId, [...(changes.get(issueId) ?? []), { at, from: from ?? '', to: to ?? '' }]));
    }
  }
}
