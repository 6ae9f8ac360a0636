import { indexIssue, indexLink, reserve } from './indexes';
import type { JiraState } from './JiraState';
import type { JiraData } from './model';

const byId = <K, T extends { id: K }>(items: T[]): Map<K, T> => new Map(items.map((item) => [item.id, item]));

const emptyIndexes = (): Pick<JiraState, 'archivedProjects' | 'appProperties' | 'issues' | 'links' | 'idByKey' | 'linksByIssue' | 'childrenByParent' | 'issuesByProject' | 'history' | 'next'> => ({
  archivedProjects: new Set(),
  appProperties: new Map(),
  issues: new Map(),
  links: new Map(),
  idByKey: new Map(),
  linksByIssue: new Map(),
  childrenByParent: new Map(),
  issuesByProject: new Map(),
  history: new Map(),
  next: new Map(),
});

/**
 * Makes a live state of plain data. Takes ownership of the data: its records become the state's.
 * @example makeState(seedData()).issues.size
 */
export const makeState = (data: JiraData): JiraState => {
  const state: JiraState = {
    site: data.site,
    users: new Map(data.users.map((user) => [user.accountId, user])),
    groups: byId(data.groups),
    roles: byId(data.roles),
    permissionSchemes: byId(data.permissionSchemes),
    globalGrants: data.globalGrants,
    securityLevels: byId(data.securityLevels),
    projects: byId(data.projects),
    issueTypes: byId(data.issueTypes),
    statuses: byId(data.statuses),
    workflows: byId(data.workflows),
    fields: byId(data.fields),
    linkTypes: byId(data.linkTypes),
    priorities: byId(data.priorities),
    resolutions: byId(data.resolutions),
    components: byId(data.components),
    versions: byId(data.versions),
    boards: byId(data.boards),
    sprints: byId(data.sprints),
    strangers: byId(data.strangers),
    ...emptyIndexes(),
  };
  for (const issue of data.issues) indexIssue(state, issue);
  for (const link of data.links) indexLink(state, link);
  for (const version of data.versions) reserve(state, 'version', Number(version.id));
  return state;
};
