import { planVersion } from '../edit/planVersion';
import { visibleProject } from '../http/access';
import type { Routes } from '../http/Env';
import { pageOf } from '../http/pageOf';
import { jsonBody } from '../http/params';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';
import { findProject, must, nextId } from '../state/lookups';
import type { Project, Version } from '../state/model';
import type { Renderer } from '../views/Renderer';
import { versionDetailsView } from '../views/versionView';

const VERSION = '/rest/api/3/version';
const PROJECT = '/rest/api/3/project/:projectIdOrKey';

const versionsOf = (r: Renderer, project: Project): Version[] => [...r.state.versions.values()].filter(({ projectId }) => projectId === project.id);

const visibleVersion = (r: Renderer, id: string): Version => {
  const version = r.state.versions.get(id);
  if (!version || !r.viewer.browses(must(r.state.projects, version.projectId, 'project'))) throw new RestError(404, 'Could not find version for id ' + `'${id}'.`);
  return version;
};

const requireAdmin = (r: Renderer, project: Project): void => {
  const may = r.viewer.mayGlobally('ADMINISTER') || r.viewer.may('ADMINISTER_PROJECTS', project);
  if (!may) throw new RestError(404, `No project could be found with id '${project.id}'.`);
};

const projectFor = (r: Renderer, body: Record<string, unknown>): Project => {
  const project = findProject(r.state, String(body.projectId ?? body.project ?? ''));
  if (!project || !r.viewer.browses(project)) throw new RestError(404, 'Project must be specified to create a version.');
  requireAdmin(r, project);
  return project;
};

const blank = (id: string, projectId: string): Version => ({ id, name: '', projectId, description: null, archived: false, released: false, startDate: null, releaseDate: null });

const readRoutes = (routes: Routes): void => {
  routes.get(`${PROJECT}/versions`, (c) => {
    const r = c.var.renderer;
    return c.json(versionsOf(r, visibleProject(r, c.req.param('projectIdOrKey'))).map((version) => versionDetailsView(r, version)));
  });
  routes.get(`${PROJECT}/version`, (c) => {
    const r = c.var.renderer;
    const query = c.req.query('query')?.toLowerCase() ?? '';
    const versions = versionsOf(r, visibleProject(r, c.req.param('projectIdOrKey'))).filter(({ name }) => name.toLowerCase().includes(query));
    return c.json(pageOf(c, versions, (version) => versionDetailsView(r, version)));
  });
  routes.get(`${VERSION}/:id`, (c) => c.json(versionDetailsView(c.var.renderer, visibleVersion(c.var.renderer, c.req.param('id')))));
};

/** Versions. Those who may not administer the project get 404 on writing, as Jira documents. */
export const versionRoutes = (routes: Routes, jira: Jira): void => {
  readRoutes(routes);
  routes.post(VERSION, async (c) => {
    const body = await jsonBody(c);
    const project = projectFor(c.var.renderer, body);
    const version = planVersion(versionsOf(c.var.renderer, project), blank(nextId(jira.state, 'version'), project.id), body);
    jira.commit({ kind: 'version-saved', version });
    return c.json(versionDetailsView(c.var.renderer, version), 201);
  });
  routes.put(`${VERSION}/:id`, async (c) => {
    const r = c.var.renderer;
    const before = visibleVersion(r, c.req.param('id'));
    const project = must(r.state.projects, before.projectId, 'project');
    requireAdmin(r, project);
    const version = planVersion(versionsOf(r, project), before, await jsonBody(c));
    jira.commit({ kind: 'version-saved', version });
    return c.json(versionDetailsView(r, version));
  });
};
