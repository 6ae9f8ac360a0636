/** What the embedded Jira keeps. Plain JSON throughout; instants are epoch milliseconds, days are `YYYY-MM-DD`. */

export interface User {
  accountId: string;
  displayName: string;
  active: boolean;
  /** Whether the Atlassian account was deleted: nobody signs in with it, and it shows as a former user. */
  closed?: boolean;
  /** One line for the user switch. */
  about: string;
}

export interface Group {
  id: string;
  name: string;
  members: string[];
}

/** Who a grant reaches. `value` names the user, group or role, and is empty for the others. */
export interface Grant {
  to: 'anyone' | 'logged-in' | 'user' | 'group' | 'role' | 'reporter' | 'assignee' | 'lead';
  value: string;
}

export interface PermissionScheme {
  id: string;
  name: string;
  /** By permission key, as in `EDIT_ISSUES`. */
  grants: Record<string, Grant[]>;
}

export interface ProjectRole {
  id: string;
  name: string;
}

export interface RoleMembers {
  users: string[];
  groups: string[];
}

export interface SecurityLevel {
  id: string;
  name: string;
  description: string;
  projectId: string;
  grants: Grant[];
}

export interface Project {
  id: string;
  key: string;
  name: string;
  leadId: string | null;
  kind: 'software' | 'business';
  issueTypeIds: string[];
  workflows: { fallback: string; byType: Record<string, string> };
  permissionSchemeId: string;
  /** Members of each project role, by role id. */
  roles: Record<string, RoleMembers>;
}

export interface IssueType {
  id: string;
  name: string;
  description: string;
  /** -1 sub-task, 0 standard, 1 epic, 2 above. */
  level: number;
}

export type CategoryKey = 'new' | 'indeterminate' | 'done';

export interface Status {
  id: string;
  name: string;
  category: CategoryKey;
}

/** A rule of an app on a transition: which module, and what was saved in its form. */
export interface WorkflowRule {
  id: string;
  moduleKey: string;
  configuration: string | null;
}

export interface Transition {
  id: string;
  name: string;
  /** Status ids; empty means from any status. */
  from: string[];
  to: string;
  /** All must hold, or the transition is not there. */
  conditions: WorkflowRule[];
  validators: WorkflowRule[];
  postFunctions: WorkflowRule[];
}

export interface Workflow {
  id: string;
  name: string;
  initialStatusId: string;
  transitions: Transition[];
}

export type CustomFieldKind = 'number' | 'text' | 'url' | 'date' | 'datetime' | 'sprint' | 'epic-link' | 'unknown';

export interface CustomField {
  /** `customfield_10016`. */
  id: string;
  name: string;
  kind: CustomFieldKind;
}

export interface LinkType {
  id: string;
  name: string;
  inward: string;
  outward: string;
}

export interface Named {
  id: string;
  name: string;
}

export interface Component {
  id: string;
  name: string;
  projectId: string;
}

export interface Version {
  id: string;
  name: string;
  projectId: string;
  description: string | null;
  archived: boolean;
  released: boolean;
  startDate: string | null;
  releaseDate: string | null;
}

export interface Board {
  id: number;
  name: string;
  type: 'scrum' | 'kanban';
  /** Null where an import names the board but no project. */
  projectId: string | null;
}

export interface Sprint {
  id: number;
  name: string;
  state: 'future' | 'active' | 'closed';
  boardId: number;
  startDate: string | null;
  endDate: string | null;
  completeDate: string | null;
  goal: string | null;
}

export interface Issue {
  id: string;
  key: string;
  /** The number in the key. */
  number: number;
  projectId: string;
  typeId: string;
  statusId: string;
  summary: string;
  /** An Atlassian document, or null. */
  description: unknown;
  created: number;
  updated: number;
  /** When the status category last changed. */
  categorySince: number;
  resolved: number | null;
  resolutionId: string | null;
  priorityId: string | null;
  assigneeId: string | null;
  reporterId: string | null;
  creatorId: string | null;
  labels: string[];
  componentIds: string[];
  fixVersionIds: string[];
  affectsVersionIds: string[];
  /** Id of an issue or of a stranger. */
  parentId: string | null;
  securityLevelId: string | null;
  sprintIds: number[];
  dueDate: string | null;
  /** By field id. */
  custom: Record<string, unknown>;
  /** Issue properties, by key. */
  properties: Record<string, unknown>;
}

/** `source` shows the outward words ("blocks …"), `target` the inward ones. Either may be a stranger. */
export interface Link {
  id: string;
  typeId: string;
  sourceId: string;
  targetId: string;
}

/** An issue that the data mentions but does not hold. All that is known of it is what the mention says. */
export interface Stranger {
  id: string;
  key: string;
  /** As in the mention: summary, status, issue type. */
  fields: Record<string, unknown>;
}

export interface ChangeItem {
  field: string;
  fieldId: string;
  fieldtype: 'jira' | 'custom';
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
}

export interface HistoryEntry {
  id: string;
  at: number;
  authorId: string | null;
  items: ChangeItem[];
}

/** A whole Jira site as plain data: what a seed, an import or a generator yields. */
export interface JiraData {
  site: { name: string; timeZone: string };
  users: User[];
  groups: Group[];
  roles: ProjectRole[];
  permissionSchemes: PermissionScheme[];
  globalGrants: Record<string, Grant[]>;
  securityLevels: SecurityLevel[];
  projects: Project[];
  issueTypes: IssueType[];
  statuses: Status[];
  workflows: Workflow[];
  fields: CustomField[];
  linkTypes: LinkType[];
  priorities: Named[];
  resolutions: Named[];
  components: Component[];
  versions: Version[];
  boards: Board[];
  sprints: Sprint[];
  issues: Issue[];
  links: Link[];
  strangers: Stranger[];
}
