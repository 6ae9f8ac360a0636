import { isObject } from '../http/params';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';
import { findProject, must, nextId, workflowOf } from '../state/lookups';
import type { Issue, IssueType, Project } from '../state/model';
import type { Renderer } from '../views/Renderer';
import { authorOf } from './authorOf';
import { emitIssueEvent } from './emitEvent';
import { planEdit } from './planEdit';

const reference = (value: unknown): string => (isObject(value) ? String(value.id ?? value.key ?? '') : '');

const projectFor = (r: Renderer, fields: Record<string, unknown>): Project => {
  const project = findProject(r.state, reference(fields.project));
  if (!project || !r.viewer.browses(project)) throw new RestError(400, [], { project: 'valid project is required' });
  if (!r.viewer.may('CREATE_ISSUES', project)) throw new RestError(403, 'You do not have permission to create issues in this project.');
  return project;
};

const typeFor = (r: Renderer, project: Project, value: unknown): IssueType => {
  const name = isObject(value) && typeof value.name === 'string' ? value.name.toLowerCase() : null;
  const types = project.issueTypeIds.map((id) => must(r.state.issueTypes, id, 'issue type'));
  const type = types.find((candidate) => candidate.id === reference(value) || candidate.name.toLowerCase() === name);
  if (!type) throw new RestError(400, [], { issuetype: 'Specify a valid issue type' });
  return type;
};

const blank = (jira: Jira, r: Renderer, project: Project, type: IssueType): Issue => {
  const at = jira.surroundings.now().getTime();
  const number = Number(r.state.next.get(`key:${project.id}`) ?? 1);
  const author = authorOf(r.viewer);
  return {
    id: nextId(r.state, 'issue'), key: `${project.key}-${number}`, number, projectId: project.id, typeId: type.id,
    statusId: workflowOf(r.state, project, type.id).initialStatusId, summary: '', description: null,
    created: at, updated: at, categorySince: at, resolved: null, resolutionId: null, priorityId: [...r.state.priorities.keys()][2] ?? null,
    assigneeId: null, reporterId: author, creatorId: author, labels: [], componentIds: [], fixVersionIds: [], affectsVersionIds: [],
    parentId: null, securityLevelId: null, sprintIds: [], dueDate: null, custom: {}, properties: {},
  };
};

const required = (type: IssueType, patch: Partial<Issue>): void => {
  const problems: Record<string, string> = {};
  if (patch.summary === undefined) problems.summary = 'You must specify a summary of the issue.';
  if (type.level < 0 && (patch.parentId ?? null) === null) problems.parent = 'Issue type is a sub-task but parent issue key or id not specified.';
  if (Object.keys(problems).length > 0) throw new RestError(400, [], problems);
};

const initialProperties = (value: unknown): Record<string, unknown> =>
  Object.fromEntries((Array.isArray(value) ? value : []).flatMap((item) => (isObject(item) && typeof item.key === 'string' ? [[item.key, item.value]] : [])));

/** Creates the issue that the body of `POST issue` describes, and tells the app. App validators do not run on the create transition. */
export const createIssue = (jira: Jira, r: Renderer, body: Record<string, unknown>): Issue => {
  const fields = isObject(body.fields) ? body.fields : {};
  const project = projectFor(r, fields);
  const type = typeFor(r, project, fields.issuetype);
  const patch = planEdit({ r, project, issue: null }, body, ['project', 'issuetype']);
  required(type, patch);
  const issue = { ...blank(jira, r, project, type), ...patch, properties: initialProperties(body.properties) };
  jira.commit({ kind: 'issue-created', issue });
  emitIssueEvent(jira, r, 'created', issue);
  return issue;
};
