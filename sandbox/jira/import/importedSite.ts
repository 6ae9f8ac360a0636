import { openSite } from '../openSite';
import type { Issue, JiraData, User, Workflow } from '../state/model';
import type { Catalogue } from './Catalogue';
import type { Json } from './RawIssue';
import { customFields } from './readCustom';

const WORKFLOW = '1';

const people: readonly User[] = [
  { accountId: 'admin', displayName: 'Site Admin', active: true, about: 'Administers Jira; may do everything' },
  { accountId: 'viewer', displayName: 'Viewer', active: true, about: 'Sees every project, may change nothing' },
  { accountId: 'guest', displayName: 'Guest', active: true, about: 'Sees no project' },
];

const byNumber = <T extends { id: string }>(things: Iterable<T>): T[] => [...things].sort((a, b) => Number(a.id) - Number(b.id));

/** One workflow for all: every status can be reached from every other. */
const workflow = (catalogue: Catalogue): Workflow => {
  const statuses = byNumber(catalogue.statuses.values());
  return {
    id: WORKFLOW,
    name: 'Imported workflow',
    initialStatusId: (statuses.find(({ category }) => category === 'new') ?? statuses[0])?.id ?? '',
    transitions: statuses.map(({ id, name }, index) => ({ id: String(index * 10 + 11), name, from: [], to: id, conditions: [], validators: [], postFunctions: [] })),
  };
};

/** The site around imported issues: the people of the data may change everything, `viewer` sees all, `guest` nothing, `admin` administers. */
export const importedSite = (catalogue: Catalogue, issues: Issue[], names: Json): JiraData => {
  const taken = new Set(people.map(({ accountId }) => accountId));
  const own = [...catalogue.users.values()].filter(({ accountId }) => !taken.has(accountId));
  const contributors = ['admin', ...own.map(({ accountId }) => accountId)];
  const present = new Set(issues.map(({ id }) => id));
  return {
    ...openSite({ name: 'Imported portfolio', contributors, readers: [...contributors, 'viewer'], administrators: ['admin'] }),
    users: [...people, ...own],
    projects: byNumber(catalogue.projects.values()).map(({ id, key, name, typeIds }) => ({
      id, key, name, leadId: 'admin', kind: 'software', issueTypeIds: [...typeIds], workflows: { fallback: WORKFLOW, byType: {} }, permissionSchemeId: '10000', roles: {},
    })),
    issueTypes: byNumber(catalogue.issueTypes.values()),
    statuses: byNumber(catalogue.statuses.values()),
    workflows: [workflow(catalogue)],
    fields: customFields(catalogue, names),
    linkTypes: byNumber(catalogue.linkTypes.values()),
    priorities: byNumber(catalogue.priorities.values()),
    resolutions: byNumber(catalogue.resolutions.values()),
    components: [...catalogue.components.values()],
    versions: [...catalogue.versions.values()],
    boards: [...catalogue.boards.values()].sort((a, b) => a.id - b.id),
    sprints: [...catalogue.sprints.values()].sort((a, b) => a.id - b.id),
    issues,
    links: [...catalogue.links.values()],
    strangers: [...catalogue.mentioned.values()].filter(({ id }) => !present.has(id)),
  };
};
