import type { Context } from 'hono';
import { visibleProject } from '../http/access';
import type { Env, Routes } from '../http/Env';
import { pageOf } from '../http/pageOf';
import { listParam } from '../http/params';
import type { Jira } from '../state/Jira';
import { must, workflowOf } from '../state/lookups';
import type { Component, Project, Workflow } from '../state/model';
import { componentView } from '../views/namedView';
import { projectDetailsView, projectListView } from '../views/projectView';
import type { Renderer } from '../views/Renderer';
import { statusView } from '../views/statusView';

const PROJECT = '/rest/api/3/project/:projectIdOrKey';

/** Whether a project has a status that the search asks for: live ones, unless it says otherwise. */
const wanted = (c: Context<Env>): ((project: Project) => boolean) => {
  const { state, viewer } = c.var.renderer;
  const statuses = listParam(c, 'status', 'status[]') ?? ['live'];
  return (project) => (state.archivedProjects.has(project.id) ? statuses.includes('archived') && viewer.browsesArchived(project) : statuses.includes('live') && viewer.browses(project));
};

/** The projects that a search asks for, by status, id, key, text and order. */
const found = (c: Context<Env>): Project[] => {
  const { state } = c.var.renderer;
  const fits = wanted(c);
  const query = c.req.query('query')?.toLowerCase();
  const ids = listParam(c, 'id', 'id[]');
  const keys = listParam(c, 'keys', 'keys[]')?.map((key) => key.toUpperCase());
  const kinds = listParam(c, 'typeKey');
  const matching = [...state.projects.values()].filter((project) =>
    fits(project)
    && (query === undefined || project.key.toLowerCase().includes(query) || project.name.toLowerCase().includes(query))
    && (!ids || ids.includes(project.id)) && (!keys || keys.includes(project.key)) && (!kinds || kinds.includes(project.kind)));
  const order = c.req.query('orderBy') ?? 'key';
  const by = order.replace(/^[+-]/, '') === 'name' ? 'name' : 'key';
  return matching.sort((a, b) => a[by].localeCompare(b[by]) * (order.startsWith('-') ? -1 : 1));
};

const statusesOf = (workflow: Workflow): string[] => [...new Set([workflow.initialStatusId, ...workflow.transitions.flatMap(({ from, to }) => [...from, to])])];

const statusesByType = (r: Renderer, project: Project): Record<string, unknown>[] =>
  project.issueTypeIds.map((id) => {
    const type = must(r.state.issueTypes, id, 'issue type');
    const statuses = statusesOf(workflowOf(r.state, project, id)).map((statusId) => statusView(r, must(r.state.statuses, statusId, 'status')));
    return { self: `${r.base}/rest/api/3/issuetype/${id}`, id, name: type.name, subtask: type.level < 0, statuses };
  });

const componentDetails = (r: Renderer, project: Project, component: Component): Record<string, unknown> => ({
  ...componentView(r, component), assigneeType: 'PROJECT_DEFAULT', isAssigneeTypeValid: false, project: project.key, projectId: Number(project.id),
});

/** Projects, and what is listed by project. */
export const projectRoutes = (routes: Routes, jira: Jira): void => {
  routes.get('/rest/api/3/project/search', (c) => c.json(pageOf(c, found(c), (project) => projectListView(c.var.renderer, project), 100)));
  routes.get(PROJECT, (c) => c.json(projectDetailsView(c.var.renderer, visibleProject(c.var.renderer, c.req.param('projectIdOrKey')))));
  routes.get(`${PROJECT}/statuses`, (c) => c.json(statusesByType(c.var.renderer, visibleProject(c.var.renderer, c.req.param('projectIdOrKey')))));
  routes.get(`${PROJECT}/components`, (c) => {
    const project = visibleProject(c.var.renderer, c.req.param('projectIdOrKey'));
    const components = [...jira.state.components.values()].filter(({ projectId }) => projectId === project.id);
    return c.json(components.map((component) => componentDetails(c.var.renderer, project, component)));
  });
};
