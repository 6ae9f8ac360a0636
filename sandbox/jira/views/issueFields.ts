import { must } from '../state/lookups';
import type { Issue, Stranger } from '../state/model';
import { issueLinksView } from './issueLinksView';
import { issueTypeView } from './issueTypeView';
import { linkedIssueView } from './linkedIssueView';
import { componentView, priorityView, resolutionView } from './namedView';
import { projectView } from './projectView';
import type { Renderer } from './Renderer';
import { sprintFieldView } from './sprintView';
import { categoryView, statusView } from './statusView';
import { jiraTime, jiraTimeOrNull } from './time';
import { userOrNull } from './userView';
import { versionView } from './versionView';

type Render = (r: Renderer, issue: Issue) => unknown;

const lookedUp = <T>(map: ReadonlyMap<string, T>, id: string | null, view: (item: T) => unknown): unknown => {
  const item = id === null ? undefined : map.get(id);
  return item === undefined ? null : view(item);
};

const list = <K, T>(map: ReadonlyMap<K, T>, ids: K[], view: (item: T) => unknown): unknown[] =>
  ids.flatMap((id) => {
    const item = map.get(id);
    return item === undefined ? [] : [view(item)];
  });

const subtasks: Render = (r, issue) =>
  [...(r.state.childrenByParent.get(issue.id) ?? [])].flatMap((id) => {
    const child = must(r.state.issues, id, 'issue');
    const subtask = must(r.state.issueTypes, child.typeId, 'issue type').level < 0;
    return subtask && r.viewer.sees(child) ? [linkedIssueView(r, id)] : [];
  });

const security: Render = (r, issue) =>
  lookedUp(r.state.securityLevels, issue.securityLevelId, ({ id, name, description }) => ({ self: `${r.base}/rest/api/3/securitylevel/${id}`, id, name, description }));

/** How each of Jira's own fields is shown. `parent` and `security` are left out of an issue that has none, as in Jira. */
export const systemRenderers: Readonly<Record<string, Render>> = {
  summary: (_r, issue) => issue.summary,
  description: (_r, issue) => issue.description,
  issuetype: (r, issue) => issueTypeView(r, must(r.state.issueTypes, issue.typeId, 'issue type')),
  project: (r, issue) => projectView(r, must(r.state.projects, issue.projectId, 'project')),
  status: (r, issue) => statusView(r, must(r.state.statuses, issue.statusId, 'status')),
  statusCategory: (r, issue) => categoryView(r, must(r.state.statuses, issue.statusId, 'status').category),
  statuscategorychangedate: (_r, issue) => jiraTime(issue.categorySince),
  resolution: (r, issue) => lookedUp(r.state.resolutions, issue.resolutionId, (item) => resolutionView(r, item)),
  resolutiondate: (_r, issue) => jiraTimeOrNull(issue.resolved),
  created: (_r, issue) => jiraTime(issue.created),
  updated: (_r, issue) => jiraTime(issue.updated),
  priority: (r, issue) => lookedUp(r.state.priorities, issue.priorityId, (item) => priorityView(r, item)),
  labels: (_r, issue) => issue.labels,
  components: (r, issue) => list(r.state.components, issue.componentIds, (item) => componentView(r, item)),
  fixVersions: (r, issue) => list(r.state.versions, issue.fixVersionIds, (item) => versionView(r, item)),
  versions: (r, issue) => list(r.state.versions, issue.affectsVersionIds, (item) => versionView(r, item)),
  assignee: (r, issue) => userOrNull(r, issue.assigneeId),
  reporter: (r, issue) => userOrNull(r, issue.reporterId),
  creator: (r, issue) => userOrNull(r, issue.creatorId),
  issuelinks: (r, issue) => issueLinksView(r, issue.id),
  parent: (r, issue) => (issue.parentId === null ? undefined : (linkedIssueView(r, issue.parentId) ?? undefined)),
  subtasks,
  duedate: (_r, issue) => issue.dueDate,
  security: (r, issue) => security(r, issue) ?? undefined,
};

/** The key of an epic, for the old "Epic Link" field: stored as an id, shown as a key. */
const keyOf = (r: Renderer, id: unknown): string | null => {
  const end: Issue | Stranger | undefined = typeof id === 'string' ? (r.state.issues.get(id) ?? r.state.strangers.get(id)) : undefined;
  return end?.key ?? null;
};

/** The value of one field of an issue, as Jira shows it; undefined when the issue has no such field. */
export const fieldValue = (r: Renderer, issue: Issue, fieldId: string): unknown => {
  const system = systemRenderers[fieldId];
  if (system) return system(r, issue);
  const field = r.state.fields.get(fieldId);
  if (!field) return undefined;
  if (field.kind === 'sprint') return issue.sprintIds.length === 0 ? null : list(r.state.sprints, issue.sprintIds, sprintFieldView);
  if (field.kind === 'epic-link') return keyOf(r, issue.custom[fieldId]);
  return issue.custom[fieldId] ?? null;
};
