import { emitPropertyEvent } from '../edit/emitEvent';
import { projectOf, requireOn, visibleIssue } from '../http/access';
import type { Routes } from '../http/Env';
import { checkPropertyKey, propertyValue } from '../http/propertyValue';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';

const LONGEST_KEY = 255;

const PROPERTIES = '/rest/api/3/issue/:issueIdOrKey/properties';
const PROPERTY = `${PROPERTIES}/:propertyKey`;

const missing = (key: string): RestError => new RestError(404, `The property with key '${key}' does not exist.`);

const writeRoutes = (routes: Routes, jira: Jira): void => {
  routes.put(PROPERTY, async (c) => {
    const r = c.var.renderer;
    const key = c.req.param('propertyKey');
    const issue = visibleIssue(r, c.req.param('issueIdOrKey'));
    requireOn(r, 'EDIT_ISSUES', issue, 'You do not have permission to edit issues in this project.');
    checkPropertyKey(key, LONGEST_KEY);
    const value = propertyValue(await c.req.text());
    const before = Object.hasOwn(issue.properties, key);
    jira.commit({ kind: 'property-set', issueId: issue.id, key, value });
    emitPropertyEvent(jira, r, 'set', issue, key);
    return c.body(null, before ? 200 : 201);
  });
  routes.delete(PROPERTY, (c) => {
    const r = c.var.renderer;
    const key = c.req.param('propertyKey');
    const issue = visibleIssue(r, c.req.param('issueIdOrKey'));
    // Documented so: deleting without the permission is 404, writing is 403.
    if (!r.viewer.may('EDIT_ISSUES', projectOf(r, issue), issue) || !Object.hasOwn(issue.properties, key)) throw missing(key);
    jira.commit({ kind: 'property-deleted', issueId: issue.id, key });
    emitPropertyEvent(jira, r, 'deleted', issue, key);
    return c.body(null, 204);
  });
};

/** Issue properties. */
export const propertyRoutes = (routes: Routes, jira: Jira): void => {
  routes.get(PROPERTIES, (c) => {
    const r = c.var.renderer;
    const issue = visibleIssue(r, c.req.param('issueIdOrKey'));
    const self = (key: string): string => `${r.base}/rest/api/3/issue/${issue.id}/properties/${encodeURIComponent(key)}`;
    return c.json({ keys: Object.keys(issue.properties).map((key) => ({ self: self(key), key })) });
  });
  routes.get(PROPERTY, (c) => {
    const key = c.req.param('propertyKey');
    const issue = visibleIssue(c.var.renderer, c.req.param('issueIdOrKey'));
    if (!Object.hasOwn(issue.properties, key)) throw missing(key);
    return c.json({ key, value: issue.properties[key] } as Record<string, unknown>);
  });
  writeRoutes(routes, jira);
};
