import { route } from '@forge/api';
import type { InferOutput } from 'valibot';
import type { FoundIssues } from '../app/ports';
import type { Result } from '../contract';
import { ok } from '../contract';
import type { RoadmapIssue } from '../domain/roadmap/export';
import { foundReply } from './replies';
import type { Sleep } from './request';
import { request } from './request';

/** Most issues with fields that Jira gives at a time. */
const PAGE = 100;

/**
 * The first issues that a query finds, page by page, as the caller.
 *
 * @param most how many to read; Jira is asked for one page more only where that leaves room
 * @example await searchIssues('parent in (10101)', ['duedate'], 300, 'interlock', sleep) // ok({ issues: […], more: false })
 */
export async function searchIssues(jql: string, fields: string[], most: number, property: string, sleep: Sleep): Promise<Result<FoundIssues>> {
  const issues: RoadmapIssue[] = [];
  let next: string | undefined;
  do {
    const body = { jql, fields, properties: [property], maxResults: Math.min(PAGE, most - issues.length), ...(next === undefined ? {} : { nextPageToken: next }) };
    const page: Result<InferOutput<typeof foundReply>> = await request({ as: 'user', path: route`/rest/api/3/search/jql`, method: 'POST', body, reply: foundReply }, sleep);
    if (!page.ok) return page;
    issues.push(...page.value.issues.map((issue) => issueOf(issue, property)));
    next = page.value.nextPageToken ?? undefined;
  } while (next !== undefined && issues.length < most);
  return ok({ issues, more: next !== undefined });
}

/**
 * Issues by id, as the caller; those that they can't browse are left out.
 *
 * @example await fetchIssues(['10101'], ['summary'], 'interlock', sleep)
 */
export async function fetchIssues(ids: string[], fields: string[], property: string, sleep: Sleep): Promise<Result<RoadmapIssue[]>> {
  const found: RoadmapIssue[] = [];
  for (let at = 0; at < ids.length; at += PAGE) {
    const body = { issueIdsOrKeys: ids.slice(at, at + PAGE), fields, properties: [property] };
    const page = await request({ as: 'user', path: route`/rest/api/3/issue/bulkfetch`, method: 'POST', body, reply: foundReply }, sleep);
    if (!page.ok) return page;
    found.push(...page.value.issues.map((issue) => issueOf(issue, property)));
  }
  return ok(found);
}

const issueOf = ({ id, key, fields, properties }: InferOutput<typeof foundReply>['issues'][number], property: string): RoadmapIssue => ({ id, key, fields, property: properties?.[property] });
