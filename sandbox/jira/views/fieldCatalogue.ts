import type { CustomField, CustomFieldKind } from '../state/model';

interface SystemField {
  id: string;
  name: string;
  /** Names in JQL. */
  clauses: string[];
  type: string;
  items?: string;
  navigable?: boolean;
}

const field = (id: string, name: string, type: string, clauses: string[], items?: string): SystemField => ({ id, name, type, clauses, ...(items ? { items } : {}) });

/** Jira's own fields, as far as the sandbox has them. */
export const systemFields: readonly SystemField[] = [
  field('issuetype', 'Issue Type', 'issuetype', ['issuetype', 'type']),
  field('project', 'Project', 'project', ['project']),
  field('summary', 'Summary', 'string', ['summary']),
  { ...field('description', 'Description', 'string', ['description']), navigable: false },
  field('status', 'Status', 'status', ['status']),
  field('statusCategory', 'Status Category', 'statusCategory', ['statusCategory']),
  field('statuscategorychangedate', 'Status Category Changed', 'datetime', ['statusCategoryChangedDate']),
  field('resolution', 'Resolution', 'resolution', ['resolution']),
  field('resolutiondate', 'Resolved', 'datetime', ['resolutiondate', 'resolved']),
  field('created', 'Created', 'datetime', ['created', 'createdDate']),
  field('updated', 'Updated', 'datetime', ['updated', 'updatedDate']),
  field('priority', 'Priority', 'priority', ['priority']),
  field('labels', 'Labels', 'array', ['labels'], 'string'),
  field('components', 'Components', 'array', ['component'], 'component'),
  field('fixVersions', 'Fix versions', 'array', ['fixVersion'], 'version'),
  field('versions', 'Affects versions', 'array', ['affectedVersion'], 'version'),
  field('assignee', 'Assignee', 'user', ['assignee']),
  field('reporter', 'Reporter', 'user', ['reporter']),
  field('creator', 'Creator', 'user', ['creator']),
  field('issuelinks', 'Linked Issues', 'array', ['issueLink'], 'issuelinks'),
  field('parent', 'Parent', 'issuelink', ['parent']),
  { ...field('subtasks', 'Sub-tasks', 'array', ['subtasks'], 'issuelinks'), navigable: false },
  field('duedate', 'Due date', 'date', ['due', 'duedate']),
  field('security', 'Security Level', 'securitylevel', ['level']),
];

const PLUGIN = 'com.atlassian.jira.plugin.system.customfieldtypes';
const schemas: Record<CustomFieldKind, { type: string; items?: string; custom: string }> = {
  number: { type: 'number', custom: `${PLUGIN}:float` },
  text: { type: 'string', custom: `${PLUGIN}:textfield` },
  url: { type: 'string', custom: `${PLUGIN}:url` },
  date: { type: 'date', custom: `${PLUGIN}:datepicker` },
  datetime: { type: 'datetime', custom: `${PLUGIN}:datetime` },
  sprint: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
  'epic-link': { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-epic-link' },
  unknown: { type: 'any', custom: `${PLUGIN}:readonlyfield` },
};

const customNumber = (id: string): string => id.replace('customfield_', '');

/** A system field as `GET field` shows it. */
export const systemFieldView = (f: SystemField): Record<string, unknown> => ({
  id: f.id,
  key: f.id,
  name: f.name,
  custom: false,
  orderable: !['created', 'updated', 'status', 'resolutiondate'].includes(f.id),
  navigable: f.navigable !== false,
  searchable: true,
  clauseNames: f.clauses,
  schema: { type: f.type, ...(f.items ? { items: f.items } : {}), system: f.id },
});

/** A custom field as `GET field` shows it. */
export const customFieldView = (f: CustomField): Record<string, unknown> => ({
  id: f.id,
  key: f.id,
  name: f.name,
  untranslatedName: f.name,
  custom: true,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [`cf[${customNumber(f.id)}]`, f.name],
  schema: { ...schemas[f.kind], customId: Number(customNumber(f.id)) },
});
