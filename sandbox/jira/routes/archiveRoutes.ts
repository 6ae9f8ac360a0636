import type { Context } from 'hono';
import { requireGlobally, requireLogin } from '../http/access';
import type { Env, Routes } from '../http/Env';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';
import { findProject } from '../state/lookups';
import type { Project } from '../state/model';
import { projectDetailsView } from '../views/projectView';

const PROJECT = '/rest/api/3/project/:projectIdOrKey';

/** An administrator of Jira may archive and restore any project, also one that they may not browse. */
const administered = (c: Context<Env>): Project => {
  const r = c.var.renderer;
  requireLogin(r);
  requireGlobally(r.viewer, ['ADMINISTER'], 403, 'You do not have the permission to archive or restore projects.');
  const idOrKey = c.req.param('projectIdOrKey') ?? '';
  const project = findProject(r.state, idOrKey);
  if (!project) throw new RestError(404, `No project could be found with key '${idOrKey}'.`);
  return project;
};

/** Taking a project out of everybody's sight, and bringing it back. */
export const archiveRoutes = (routes: Routes, jira: Jira): void => {
  const save = ({ id }: Project, archived: boolean): void => {
    if (jira.state.archivedProjects.has(id) !== archived) jira.commit({ kind: 'project-archived', id, archived });
  };
  routes.post(`${PROJECT}/archive`, (c) => {
    save(administered(c), true);
    return c.body(null, 204);
  });
  routes.post(`${PROJECT}/restore`, (c) => {
    const project = administered(c);
    save(project, false);
    return c.json(projectDetailsView(c.var.renderer, project));
  });
};
