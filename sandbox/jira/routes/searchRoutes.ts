import type { Context } from 'hono';
import type { Env, Routes } from '../http/Env';
import { jsonBody, listParam, numberParam, stringList } from '../http/params';
import { offsetOf, tokenFor } from '../http/pageToken';
import { RestError } from '../http/RestError';
import type { JqlContext } from '../jql/JqlContext';
import { searchIssues } from '../jql/searchIssues';
import type { Jira } from '../state/Jira';
import { issueShape, issueView, namesOf, type IssueShape } from '../views/issueView';
import type { Renderer } from '../views/Renderer';

/** Jira's largest page of ids and keys, and the largest that the sandbox gives with fields: real Jira varies with their weight. */
const LARGEST_BARE_PAGE = 5000;
const LARGEST_PAGE = 100;

interface Search {
  jql: string;
  token: string | null;
  maxResults: number;
  fields: string[];
  properties: string[];
  expand: string[];
}

const contextOf = (jira: Jira, r: Renderer): JqlContext => ({ state: r.state, viewer: r.viewer, now: jira.surroundings.now(), indexedProperties: jira.surroundings.indexedProperties });

const pageSize = (search: Search, shape: IssueShape): number => {
  const bare = shape.fields === null && shape.properties.length === 0;
  return Math.max(1, Math.min(search.maxResults, bare ? LARGEST_BARE_PAGE : LARGEST_PAGE));
};

const run = (jira: Jira, r: Renderer, search: Search): Record<string, unknown> => {
  const shape = issueShape(r.state, search.fields, search.properties, search.expand);
  const found = searchIssues(contextOf(jira, r), search.jql);
  const offset = offsetOf(r, search.jql, search.token);
  const end = offset + pageSize(search, shape);
  const isLast = end >= found.length;
  return {
    issues: found.slice(offset, end).map((issue) => issueView(r, issue, shape)),
    ...(isLast ? {} : { nextPageToken: tokenFor(r, search.jql, end) }),
    isLast,
    ...(shape.names ? { names: namesOf(r.state, shape) } : {}),
  };
};

const fromQuery = (c: Context<Env>): Search => ({
  jql: c.req.query('jql') ?? '',
  token: c.req.query('nextPageToken') || null,
  maxResults: numberParam(c, 'maxResults', 50),
  fields: listParam(c, 'fields', 'fields[]') ?? ['id'],
  properties: listParam(c, 'properties', 'properties[]') ?? [],
  expand: listParam(c, 'expand') ?? [],
});

const fromBody = (body: Record<string, unknown>): Search => ({
  jql: typeof body.jql === 'string' ? body.jql : '',
  token: typeof body.nextPageToken === 'string' && body.nextPageToken !== '' ? body.nextPageToken : null,
  maxResults: typeof body.maxResults === 'number' ? body.maxResults : 50,
  fields: body.fields === undefined ? ['id'] : stringList(body.fields),
  properties: stringList(body.properties),
  expand: typeof body.expand === 'string' ? body.expand.split(',') : [],
});

const GONE = 'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046';

/** Searching with JQL. */
export const searchRoutes = (routes: Routes, jira: Jira): void => {
  routes.get('/rest/api/3/search/jql', (c) => c.json(run(jira, c.var.renderer, fromQuery(c))));
  routes.post('/rest/api/3/search/jql', async (c) => c.json(run(jira, c.var.renderer, fromBody(await jsonBody(c)))));
  routes.post('/rest/api/3/search/approximate-count', async (c) => {
    const { jql } = fromBody(await jsonBody(c));
    return c.json({ count: searchIssues(contextOf(jira, c.var.renderer), jql).length });
  });
  routes.on(['GET', 'POST'], '/rest/api/3/search', () => {
    throw new RestError(410, GONE);
  });
};
