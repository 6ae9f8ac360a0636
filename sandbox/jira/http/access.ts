import type { Viewer } from '../permissions/makeViewer';
import { findIssue, findProject, must } from '../state/lookups';
import type { Issue, Project } from '../state/model';
import type { Renderer } from '../views/Renderer';
import { RestError } from './RestError';

const NO_ISSUE = 'Issue does not exist or you do not have permission to see it.';

/** The issue with this id or key, or Jira's 404 when it is not there for the viewer. The two are never told apart. */
export const visibleIssue = ({ state, viewer }: Renderer, idOrKey: string): Issue => {
  const issue = findIssue(state, idOrKey);
  if (!issue || !viewer.sees(issue)) throw new RestError(404, NO_ISSUE);
  return issue;
};

/** The project with this id or key, or Jira's 404 when it is not there for the viewer. */
export const visibleProject = ({ state, viewer }: Renderer, idOrKey: string): Project => {
  const project = findProject(state, idOrKey);
  if (!project || !viewer.browses(project)) throw new RestError(404, `No project could be found with key '${idOrKey}'.`);
  return project;
};

/** The project that an issue lies in. */
export const projectOf = ({ state }: Renderer, issue: Issue): Project => must(state.projects, issue.projectId, 'project');

/** Answers 403 with these words unless the viewer holds the permission on the issue. */
export const requireOn = (r: Renderer, permission: string, issue: Issue, refusal: string): void => {
  if (!r.viewer.may(permission, projectOf(r, issue), issue)) throw new RestError(403, refusal);
};

/** Answers with the refusal unless the viewer holds one of the global permissions. */
export const requireGlobally = (viewer: Viewer, permissions: string[], status: 401 | 403, refusal: string): void => {
  if (!permissions.some((permission) => viewer.mayGlobally(permission))) throw new RestError(status, refusal);
};

/** Answers 401 to anonymous requests, for resources that need somebody. */
export const requireLogin = ({ viewer }: Renderer): void => {
  if (viewer.accountId === null && viewer.actor.kind !== 'app') throw new RestError(401, 'Client must be authenticated to access this resource.');
};
