import { must } from '../state/lookups';
import type { Issue } from '../state/model';
import { categories } from '../views/statusView';
import { dayField, instantField, issueField, numberField, textField, thingField, userField, wordField } from './fieldKinds';
import type { JqlContext } from './JqlContext';
import type { JqlField } from './JqlField';
import { plainText } from './text';

type Make = (context: JqlContext, name: string) => JqlField;

const one = (id: string | null): string[] => (id === null ? [] : [id]);

const project: Make = ({ state, viewer }, name) => {
  const visible = [...state.projects.values()].filter(viewer.browses);
  const byName = thingField(name, visible, (issue) => [issue.projectId]);
  return {
    ...byName,
    resolve: (word) => {
      const byKey = visible.find(({ key }) => key === word.toUpperCase());
      return byKey ? [byKey.id] : byName.resolve(word);
    },
  };
};

const statusCategory: Make = ({ state }, name) => {
  const things = Object.values(categories).flatMap(({ id, key, name: title }) => [{ id: key, name: title }, { id: key, name: String(id) }, { id: key, name: key }]);
  return thingField(name, things, (issue) => [must(state.statuses, issue.statusId, 'status').category]);
};

const resolution: Make = ({ state }, name) => ({ ...thingField(name, state.resolutions.values(), (issue) => one(issue.resolutionId)), emptyWord: 'unresolved' });

const sprint: Make = ({ state }, name) => thingField(name, state.sprints.values(), (issue) => issue.sprintIds);

const allText: Make = ({ state }, name) => {
  const textual = [...state.fields.values()].filter(({ kind }) => kind === 'text');
  return textField(name, (issue: Issue) => [issue.summary, plainText(issue.description), ...textual.map(({ id }) => plainText(issue.custom[id]))].join(' ').trim());
};

const ids = (context: JqlContext, name: string): JqlField => issueField(name, context, (issue) => [issue.id]);

const makers: Readonly<Record<string, Make>> = {
  project,
  issuetype: ({ state }, name) => thingField(name, state.issueTypes.values(), (issue) => [issue.typeId]),
  status: ({ state }, name) => thingField(name, state.statuses.values(), (issue) => [issue.statusId]),
  statuscategory: statusCategory,
  statuscategorychangeddate: (context, name) => instantField(name, context, (issue) => issue.categorySince),
  resolution,
  priority: ({ state }, name) => thingField(name, state.priorities.values(), (issue) => one(issue.priorityId)),
  issuekey: ids,
  parent: (context, name) => issueField(name, context, (issue) => one(issue.parentId)),
  created: (context, name) => instantField(name, context, (issue) => issue.created),
  updated: (context, name) => instantField(name, context, (issue) => issue.updated),
  resolved: (context, name) => instantField(name, context, (issue) => issue.resolved),
  due: (context, name) => dayField(name, context, (issue) => issue.dueDate),
  labels: (_context, name) => wordField(name, (issue) => issue.labels),
  component: ({ state }, name) => thingField(name, state.components.values(), (issue) => issue.componentIds),
  fixversion: ({ state }, name) => thingField(name, state.versions.values(), (issue) => issue.fixVersionIds),
  affectedversion: ({ state }, name) => thingField(name, state.versions.values(), (issue) => issue.affectsVersionIds),
  sprint,
  assignee: (context, name) => userField(name, context, (issue) => issue.assigneeId),
  reporter: (context, name) => userField(name, context, (issue) => issue.reporterId),
  creator: (context, name) => userField(name, context, (issue) => issue.creatorId),
  level: ({ state }, name) => thingField(name, state.securityLevels.values(), (issue) => one(issue.securityLevelId)),
  summary: (_context, name) => textField(name, (issue) => issue.summary),
  description: (_context, name) => textField(name, (issue) => plainText(issue.description).trim()),
  text: allText,
  hierarchylevel: ({ state }, name) => numberField(name, (issue) => must(state.issueTypes, issue.typeId, 'issue type').level),
};

const aliases: Readonly<Record<string, string>> = {
  type: 'issuetype',
  key: 'issuekey',
  id: 'issuekey',
  issue: 'issuekey',
  createddate: 'created',
  updateddate: 'updated',
  resolutiondate: 'resolved',
  duedate: 'due',
  fixversions: 'fixversion',
  components: 'component',
  label: 'labels',
};

/** One of Jira's own fields by its name in JQL, in any case; null when there is none. `hierarchyLevel` is as in Jira Plans. */
export const systemField = (context: JqlContext, name: string): JqlField | null => {
  const lower = name.toLowerCase();
  const make = makers[aliases[lower] ?? lower];
  return make ? make(context, name) : null;
};
