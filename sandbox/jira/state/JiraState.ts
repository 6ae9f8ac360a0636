import type * as m from './model';

/** A Jira site in memory, indexed for look-ups. Only applyChange alters it. */
export interface JiraState {
  site: m.JiraData['site'];
  users: Map<string, m.User>;
  groups: Map<string, m.Group>;
  roles: Map<string, m.ProjectRole>;
  permissionSchemes: Map<string, m.PermissionScheme>;
  globalGrants: Record<string, m.Grant[]>;
  securityLevels: Map<string, m.SecurityLevel>;
  projects: Map<string, m.Project>;
  /** Ids of the projects that are archived. */
  archivedProjects: Set<string>;
  /** Properties that the installed app keeps, by key. */
  appProperties: Map<string, unknown>;
  issueTypes: Map<string, m.IssueType>;
  statuses: Map<string, m.Status>;
  workflows: Map<string, m.Workflow>;
  fields: Map<string, m.CustomField>;
  linkTypes: Map<string, m.LinkType>;
  priorities: Map<string, m.Named>;
  resolutions: Map<string, m.Named>;
  components: Map<string, m.Component>;
  versions: Map<string, m.Version>;
  boards: Map<number, m.Board>;
  sprints: Map<number, m.Sprint>;
  issues: Map<string, m.Issue>;
  links: Map<string, m.Link>;
  strangers: Map<string, m.Stranger>;
  /** Upper-case key to issue id. */
  idByKey: Map<string, string>;
  /** Issue or stranger id to the ids of its links. */
  linksByIssue: Map<string, Set<string>>;
  /** Parent id to child ids. */
  childrenByParent: Map<string, Set<string>>;
  issuesByProject: Map<string, Set<string>>;
  /** Issue id to its history, oldest first. */
  history: Map<string, m.HistoryEntry[]>;
  /** The next free number of each kind: `issue`, `link`, `version`, `history`, `rule`, and `key:` with a project id. */
  next: Map<string, number>;
}
