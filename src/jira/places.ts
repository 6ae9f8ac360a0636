import { route } from '@forge/api';
import type { InferOutput } from 'valibot';
import type { IssuePlace, Whereabouts } from '../app/ports';
import type { Result } from '../contract';
import { ok } from '../contract';
import { placesReply } from './replies';
import type { Sleep } from './request';
import { request } from './request';

const FIELDS = ['project', 'issuetype', 'status'];

/** Most issues with fields that Jira gives at a time. */
const PAGE = 100;

/**
 * Where issues are. Those that are gone are left out.
 *
 * @example await readPlaces(['10101'], sleep) // ok([{ id: '10101', key: 'PAY-1', projectId: '10001', … }])
 */
export async function readPlaces(ids: string[], sleep: Sleep): Promise<Result<IssuePlace[]>> {
  const places: IssuePlace[] = [];
  for (let at = 0; at < ids.length; at += PAGE) {
    const body = { issueIdsOrKeys: ids.slice(at, at + PAGE), fields: FIELDS };
    // As the app: WIP limits and readiness count epics whoever looks. Each caller of this port says which capability allowed it.
    const page = await request({ as: 'app', path: route`/rest/api/3/issue/bulkfetch`, method: 'POST', body, reply: placesReply }, sleep);
    if (!page.ok) return page;
    places.push(...page.value.issues.map(placeOf));
  }
  return ok(places);
}

/**
 * Where the issues are that a query finds: the first `most`.
 *
 * @param clauses JQL without an order
 * @example await findPlaces(clausesOf({ projectIds: ['10001'], statusIds: ['10014'] }), 2000, sleep)
 */
export async function findPlaces(clauses: string, most: number, sleep: Sleep): Promise<Result<{ places: IssuePlace[]; more: boolean }>> {
  const jql = `${clauses} ORDER BY key ASC`;
  const places: IssuePlace[] = [];
  let next: string | undefined;
  do {
    const body = { jql, fields: FIELDS, maxResults: Math.min(PAGE, most - places.length), ...(next === undefined ? {} : { nextPageToken: next }) };
    // As the app, as above.
    const page: Result<InferOutput<typeof placesReply>> = await request({ as: 'app', path: route`/rest/api/3/search/jql`, method: 'POST', body, reply: placesReply }, sleep);
    if (!page.ok) return page;
    places.push(...page.value.issues.map(placeOf));
    next = page.value.nextPageToken ?? undefined;
  } while (next !== undefined && places.length < most);
  return ok({ places, more: next !== undefined });
}

/** Where to look, in JQL. @example clausesOf({ projectIds: ['10001'], statusIds: ['10014'] }) // 'project in (10001) AND status in (10014)' */
export function clausesOf({ projectIds, statusIds, typeIds = [] }: Whereabouts): string {
  const types = typeIds.length > 0 ? ` AND issuetype in (${typeIds.join(', ')})` : '';
  return `project in (${projectIds.join(', ')}) AND status in (${statusIds.join(', ')})${types}`;
}

const placeOf = ({ id, key, fields: { project, issuetype, status } }: InferOutput<typeof placesReply>['issues'][number]): IssuePlace => ({
  id,
  key,
  projectId: project.id,
  typeId: issuetype.id,
  level: issuetype.hierarchyLevel ?? null,
  statusId: status.id,
});
