import { createIssue } from '../edit/createIssue';
import { deleteIssue } from '../edit/deleteIssue';
import { planEdit } from '../edit/planEdit';
import { saveIssue } from '../edit/saveIssue';
import { projectOf, requireOn, visibleIssue } from '../http/access';
import type { Routes } from '../http/Env';
import { jsonBody, listParam, stringList } from '../http/params';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';
import { findIssue } from '../state/lookups';
import { issueShape, issueView, namesOf } from '../views/issueView';
import type { Renderer } from '../views/Renderer';

const ISSUE = '/rest/api/3/issue/:issueIdOrKey';
const MOST_FETCHED = 100;

const bulkFetch = (r: Renderer, body: Record<string, unknown>): Record<string, unknown> => {
  const wanted = stringList(body.issueIdsOrKeys);
  if (wanted.length === 0 || wanted.length > MOST_FETCHED) throw new RestError(400, `The number of issues to fetch must be between 1 and ${MOST_FETCHED}.`);
  const fields = body.fields === undefined ? ['*navigable'] : stringList(body.fields);
  const shape = issueShape(r.state, fields, stringList(body.properties), stringList(body.expand));
  const found = new Set(wanted.flatMap((idOrKey) => findIssue(r.state, idOrKey) ?? []));
  const visible = [...found].filter((issue) => r.viewer.sees(issue)).sort((a, b) => Number(a.id) - Number(b.id));
  return { issues: visible.map((issue) => issueView(r, issue, { ...shape, keys: true })), issueErrors: [], ...(shape.names ? { names: namesOf(r.state, shape) } : {}) };
};

const readRoutes = (routes: Routes): void => {
  routes.post('/rest/api/3/issue/bulkfetch', async (c) => c.json(bulkFetch(c.var.renderer, await jsonBody(c))));
  routes.get(ISSUE, (c) => {
    const r = c.var.renderer;
    const issue = visibleIssue(r, c.req.param('issueIdOrKey'));
    const shape = issueShape(r.state, listParam(c, 'fields', 'fields[]') ?? ['*all'], listParam(c, 'properties', 'properties[]') ?? [], listParam(c, 'expand') ?? []);
    return c.json({ ...issueView(r, issue, { ...shape, keys: true }), ...(shape.names ? { names: namesOf(r.state, shape) } : {}) });
  });
};

/** Reading, creating, editing and deleting issues. */
export const issueRoutes = (routes: Routes, jira: Jira): void => {
  readRoutes(routes);
  routes.post('/rest/api/3/issue', async (c) => {
    const { id, key } = createIssue(jira, c.var.renderer, await jsonBody(c));
    return c.json({ id, key, self: `${c.var.renderer.base}/rest/api/3/issue/${id}` }, 201);
  });
  routes.put(ISSUE, async (c) => {
    const r = c.var.renderer;
    const issue = visibleIssue(r, c.req.param('issueIdOrKey'));
    requireOn(r, 'EDIT_ISSUES', issue, 'You do not have permission to edit issues in this project.');
    saveIssue(jira, r, issue, planEdit({ r, project: projectOf(r, issue), issue }, await jsonBody(c)));
    return c.body(null, 204);
  });
  routes.delete(ISSUE, (c) => {
    const r = c.var.renderer;
    const issue = visibleIssue(r, c.req.param('issueIdOrKey'));
    requireOn(r, 'DELETE_ISSUES', issue, 'You do not have permission to delete issues in this project.');
    deleteIssue(jira, r, issue, c.req.query('deleteSubtasks') === 'true');
    return c.body(null, 204);
  });
};
