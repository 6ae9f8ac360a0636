import type { Context } from 'hono';
import { requireGlobally, requireLogin, visibleProject } from '../http/access';
import type { Env, Routes } from '../http/Env';
import { pageOf } from '../http/pageOf';
import { listParam } from '../http/params';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';
import { must } from '../state/lookups';
import type { CategoryKey, IssueType, Status } from '../state/model';
import { customFieldView, systemFieldView, systemFields } from '../views/fieldCatalogue';
import { issueTypeView } from '../views/issueTypeView';
import { priorityView, resolutionView } from '../views/namedView';
import type { Renderer } from '../views/Renderer';
import { statusView } from '../views/statusView';

/** The issue types of the projects that the viewer browses. */
const visibleTypes = ({ state, viewer }: Renderer): IssueType[] => {
  const used = new Set([...state.projects.values()].filter(viewer.browses).flatMap(({ issueTypeIds }) => issueTypeIds));
  return [...state.issueTypes.values()].filter(({ id }) => used.has(id));
};

const typeRoutes = (routes: Routes): void => {
  routes.get('/rest/api/3/issuetype', (c) => c.json(visibleTypes(c.var.renderer).map((type) => issueTypeView(c.var.renderer, type))));
  routes.get('/rest/api/3/issuetype/project', (c) => {
    const r = c.var.renderer;
    const project = visibleProject(r, c.req.query('projectId') ?? '');
    const level = c.req.query('level');
    const types = project.issueTypeIds.map((id) => must(r.state.issueTypes, id, 'issue type'));
    return c.json(types.filter((type) => level === undefined || type.level === Number(level)).map((type) => issueTypeView(r, type)));
  });
};

const categoryWords: Readonly<Record<CategoryKey, string>> = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE' };

const foundStatuses = (c: Context<Env>): Status[] => {
  const { state, viewer } = c.var.renderer;
  requireGlobally(viewer, ['ADMINISTER'], 401, 'You do not have permission to perform this operation.');
  const text = c.req.query('searchString')?.toLowerCase() ?? '';
  const category = c.req.query('statusCategory');
  return [...state.statuses.values()].filter((status) => status.name.toLowerCase().includes(text) && (category === undefined || categoryWords[status.category] === category));
};

const statusRoutes = (routes: Routes, jira: Jira): void => {
  routes.get('/rest/api/3/status', (c) => c.json([...jira.state.statuses.values()].map((status) => statusView(c.var.renderer, status))));
  routes.get('/rest/api/3/statuses/search', (c) => {
    const view = (status: Status): Record<string, unknown> => ({ id: status.id, name: status.name, statusCategory: categoryWords[status.category], scope: { type: 'GLOBAL' }, description: '' });
    return c.json(pageOf(c, foundStatuses(c), view, 200));
  });
};

const matchingFields = (c: Context<Env>): Record<string, unknown>[] => {
  const all = [...systemFields.map(systemFieldView), ...[...c.var.renderer.state.fields.values()].map(customFieldView)];
  const types = listParam(c, 'type', 'type[]');
  const ids = listParam(c, 'id', 'id[]');
  const query = c.req.query('query')?.toLowerCase();
  return all.filter((field) =>
    (!types || types.includes(field.custom === true ? 'custom' : 'system')) && (!ids || ids.includes(String(field.id)))
    && (query === undefined || String(field.name).toLowerCase().includes(query)));
};

const fieldRoutes = (routes: Routes, jira: Jira): void => {
  routes.get('/rest/api/3/field', (c) => c.json([...systemFields.map(systemFieldView), ...[...jira.state.fields.values()].map(customFieldView)]));
  routes.get('/rest/api/3/field/search', (c) => {
    const view = (field: Record<string, unknown>): Record<string, unknown> => ({ id: field.id, key: field.key, name: field.name, schema: field.schema, isLocked: false });
    return c.json(pageOf(c, matchingFields(c), view, 100));
  });
};

const serverInfo = (jira: Jira, r: Renderer): Record<string, unknown> => {
  const now = jira.surroundings.now().toISOString().replace('Z', '+0000');
  return {
    baseUrl: r.base, version: '1001.0.0-SNAPSHOT', versionNumbers: [1001, 0, 0], deploymentType: 'Cloud', buildNumber: 100000, buildDate: now,
    serverTime: now, scmInfo: 'sandbox', serverTitle: jira.state.site.name, defaultLocale: { locale: 'en_US' }, serverTimeZone: jira.state.site.timeZone,
  };
};

/** What issues are made of: types, statuses, fields, priorities, resolutions; and the site itself. */
export const metadataRoutes = (routes: Routes, jira: Jira): void => {
  typeRoutes(routes);
  statusRoutes(routes, jira);
  fieldRoutes(routes, jira);
  routes.get('/rest/api/3/priority', (c) => {
    requireLogin(c.var.renderer);
    return c.json([...jira.state.priorities.values()].map((priority) => priorityView(c.var.renderer, priority)));
  });
  routes.get('/rest/api/3/resolution', (c) => {
    requireLogin(c.var.renderer);
    return c.json([...jira.state.resolutions.values()].map((resolution) => resolutionView(c.var.renderer, resolution)));
  });
  routes.get('/rest/api/3/serverInfo', (c) => c.json(serverInfo(jira, c.var.renderer)));
  routes.get('/rest/api/3/issuetype/:id', (c) => {
    const type = visibleTypes(c.var.renderer).find(({ id }) => id === c.req.param('id'));
    if (!type) throw new RestError(404, 'The issue type is not found or you do not have permission to view it.');
    return c.json(issueTypeView(c.var.renderer, type));
  });
};
