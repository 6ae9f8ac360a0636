import type { Context } from 'hono';
import { projectOf, requireGlobally, visibleIssue, visibleProject } from '../http/access';
import type { Env, Routes } from '../http/Env';
import { isObject, jsonBody, listParam, stringList } from '../http/params';
import { RestError } from '../http/RestError';
import { definitionOf, type PermissionDefinition } from '../permissions/definitions';
import { makeViewer, type Viewer } from '../permissions/makeViewer';
import type { Issue, Project } from '../state/model';
import type { Renderer } from '../views/Renderer';

const MOST_CHECKED = 1000;

interface Place {
  project: Project;
  issue: Issue | undefined;
}

const placeOf = (c: Context<Env>): Place | null => {
  const r = c.var.renderer;
  const issueRef = c.req.query('issueId') ?? c.req.query('issueKey');
  if (issueRef !== undefined) {
    const issue = visibleIssue(r, issueRef);
    return { project: projectOf(r, issue), issue };
  }
  const projectRef = c.req.query('projectId') ?? c.req.query('projectKey');
  return projectRef === undefined ? null : { project: visibleProject(r, projectRef), issue: undefined };
};

/** Without a place, a project permission is held by whoever has it in any project: Jira's rule. */
const holds = ({ state, viewer }: Renderer, { key, type }: PermissionDefinition, place: Place | null): boolean => {
  if (type === 'GLOBAL') return viewer.mayGlobally(key);
  if (place) return viewer.may(key, place.project, place.issue);
  return [...state.projects.values()].some((project) => viewer.may(key, project));
};

const myPermissions = (c: Context<Env>): Record<string, unknown> => {
  const wanted = listParam(c, 'permissions') ?? [];
  if (wanted.length === 0) throw new RestError(400, "The 'permissions' query parameter is required.");
  const definitions = wanted.map((key) => {
    const definition = definitionOf(key);
    if (!definition) throw new RestError(400, `Unrecognized permission: ${key}`);
    return definition;
  });
  const place = placeOf(c);
  return { permissions: Object.fromEntries(definitions.map((definition) => [definition.key, { ...definition, havePermission: holds(c.var.renderer, definition, place) }])) };
};

/** Whose permissions a bulk check is about: another person's only for those who administer Jira. */
const subjectOf = (r: Renderer, accountId: unknown): Viewer => {
  if (typeof accountId !== 'string' || accountId === r.viewer.accountId) return r.viewer;
  requireGlobally(r.viewer, ['ADMINISTER'], 403, "You need to have the 'Administer Jira' permission to check other users' permissions.");
  return makeViewer(r.state, { kind: 'user', accountId });
};

const knownGlobals = (value: unknown): string[] =>
  stringList(value).map((key) => {
    if (definitionOf(key)?.type !== 'GLOBAL') throw new RestError(400, `Unrecognized permission: ${key}`);
    return key;
  });

const numeric = (ids: unknown): string[] => {
  const list = stringList(ids);
  if (list.length > MOST_CHECKED) throw new RestError(400, `A maximum of ${MOST_CHECKED} projects and ${MOST_CHECKED} issues can be checked.`);
  return list;
};

const grantsFor = (r: Renderer, viewer: Viewer, entry: Record<string, unknown>): Record<string, unknown>[] => {
  const permissions = stringList(entry.permissions).filter((key) => key !== '');
  if (permissions.length === 0) throw new RestError(400, 'At least one project permission must be provided.');
  const projects = numeric(entry.projects).flatMap((id) => r.state.projects.get(id) ?? []);
  const issues = numeric(entry.issues).flatMap((id) => r.state.issues.get(id) ?? []);
  return permissions.map((permission) => {
    if (definitionOf(permission)?.type !== 'PROJECT') throw new RestError(400, `Unrecognized permission: ${permission}`);
    return {
      permission,
      issues: issues.filter((issue) => viewer.may(permission, projectOf(r, issue), issue)).map(({ id }) => Number(id)),
      projects: projects.filter((project) => viewer.may(permission, project)).map(({ id }) => Number(id)),
    };
  });
};

const checkPermissions = (r: Renderer, body: Record<string, unknown>): Record<string, unknown> => {
  const viewer = subjectOf(r, body.accountId);
  const entries = Array.isArray(body.projectPermissions) ? body.projectPermissions.filter(isObject) : [];
  return {
    globalPermissions: knownGlobals(body.globalPermissions).filter((key) => viewer.mayGlobally(key)),
    projectPermissions: entries.flatMap((entry) => grantsFor(r, viewer, entry)),
  };
};

/** Asking who may do what. */
export const permissionRoutes = (routes: Routes): void => {
  routes.get('/rest/api/3/mypermissions', (c) => c.json(myPermissions(c)));
  routes.post('/rest/api/3/permissions/check', async (c) => c.json(checkPermissions(c.var.renderer, await jsonBody(c))));
};
