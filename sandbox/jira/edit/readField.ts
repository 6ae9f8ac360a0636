import { isObject } from '../http/params';
import type { JiraState } from '../state/JiraState';
import type { CustomField, CustomFieldKind, Issue, Project } from '../state/model';
import type { Renderer } from '../views/Renderer';

/** What a field's new value is read against. */
export interface EditContext {
  r: Renderer;
  project: Project;
  /** Null while the issue is being created. */
  issue: Issue | null;
}

/** Either the part of the issue that the value becomes, or what is wrong with it. */
export type Read = { patch: Partial<Issue> } | { problem: string };

const wrong = (problem: string): Read => ({ problem });
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);

type Named = { id: string; name: string };

/** Finds what `{id}` or `{name}` names. */
const named = <T extends Named>(things: Iterable<T>, value: unknown): T | undefined => {
  if (!isObject(value)) return undefined;
  const wanted = (thing: T): boolean => (value.id === undefined ? typeof value.name === 'string' && thing.name.toLowerCase() === value.name.toLowerCase() : String(value.id) === thing.id);
  return [...things].find(wanted);
};

const readNamed = (label: string, things: (state: JiraState, project: Project) => Iterable<Named>, part: 'priorityId' | 'typeId' | 'securityLevelId', clearable: boolean) => ({ r, project }: EditContext, value: unknown): Read => {
  if (value === null && clearable) return { patch: { [part]: null } };
  const found = named(things(r.state, project), value);
  return found ? { patch: { [part]: found.id } } : wrong(`The ${label} selected is invalid.`);
};

const readNamedList = (label: string, things: (state: JiraState) => Iterable<Named & { projectId: string }>, part: 'componentIds' | 'fixVersionIds' | 'affectsVersionIds') => ({ r, project }: EditContext, value: unknown): Read => {
  if (!Array.isArray(value)) return wrong('data was not an array');
  const available = [...things(r.state)].filter(({ projectId }) => projectId === project.id);
  const found = value.map((item) => named(available, item));
  const missing = value.find((_item, index) => found[index] === undefined);
  if (missing !== undefined) return wrong(`${label} ${JSON.stringify(missing)} is not valid`);
  return { patch: { [part]: found.flatMap((thing) => (thing ? [thing.id] : [])) } };
};

const readUser = (part: 'assigneeId' | 'reporterId') => ({ r }: EditContext, value: unknown): Read => {
  if (value === null) return { patch: { [part]: null } };
  const accountId = isObject(value) ? (value.accountId ?? value.id) : undefined;
  if (accountId === null) return { patch: { [part]: null } };
  return typeof accountId === 'string' && r.state.users.has(accountId) ? { patch: { [part]: accountId } } : wrong('Specify a valid value for the user.');
};

const readSummary = (_context: EditContext, value: unknown): Read => {
  if (typeof value !== 'string' || value.trim() === '') return wrong('You must specify a summary of the issue.');
  if (value.length > 255) return wrong('Summary must be less than 255 characters.');
  return /[\r\n]/.test(value) ? wrong('The summary is invalid because it contains newline characters.') : { patch: { summary: value } };
};

const readLabels = (_context: EditContext, value: unknown): Read => {
  if (!Array.isArray(value) || value.some((label) => typeof label !== 'string')) return wrong('data was not an array');
  const spaced = value.find((label: string) => /\s/.test(label) || label === '');
  return spaced === undefined ? { patch: { labels: [...new Set(value as string[])] } } : wrong(`The label '${spaced}' contains spaces which is invalid.`);
};

const readParent = ({ r, issue }: EditContext, value: unknown): Read => {
  if (value === null || (isObject(value) && value.none === true)) return { patch: { parentId: null } };
  const wanted = isObject(value) ? String(value.key ?? value.id ?? '') : '';
  const id = r.state.idByKey.get(wanted.toUpperCase()) ?? wanted;
  const parent = r.state.issues.get(id);
  if (!parent || !r.viewer.sees(parent) || parent.id === issue?.id) return wrong('Could not find valid parent issue by ID or key.');
  return { patch: { parentId: parent.id } };
};

const readDescription = (_context: EditContext, value: unknown): Read =>
  value === null || (isObject(value) && value.type === 'doc') ? { patch: { description: value } } : wrong('Operation value must be an Atlassian Document (see the Atlassian Document Format)');

const readDue = (_context: EditContext, value: unknown): Read => (value === null || isDay(value) ? { patch: { dueDate: value } } : wrong('Error parsing date string: ' + String(value)));

const systemReaders: Readonly<Record<string, (context: EditContext, value: unknown) => Read>> = {
  summary: readSummary,
  description: readDescription,
  labels: readLabels,
  parent: readParent,
  duedate: readDue,
  assignee: readUser('assigneeId'),
  reporter: readUser('reporterId'),
  priority: readNamed('priority', (state) => state.priorities.values(), 'priorityId', true),
  issuetype: readNamed('issue type', (state, project) => [...state.issueTypes.values()].filter(({ id }) => project.issueTypeIds.includes(id)), 'typeId', false),
  security: readNamed('security level', (state, project) => [...state.securityLevels.values()].filter(({ projectId }) => projectId === project.id), 'securityLevelId', true),
  components: readNamedList('Component', (state) => state.components.values(), 'componentIds'),
  fixVersions: readNamedList('Version', (state) => state.versions.values(), 'fixVersionIds'),
  versions: readNamedList('Version', (state) => state.versions.values(), 'affectsVersionIds'),
};

const isUrl = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value) && /^[a-z]+:\/\//i.test(value);

/** What a value of each kind of custom field must be, and what to say when it is not. */
const customRules: Readonly<Partial<Record<CustomFieldKind, { valid(value: unknown): boolean; problem: string }>>> = {
  number: { valid: (value) => typeof value === 'number' && Number.isFinite(value), problem: 'Specify a number.' },
  text: { valid: (value) => typeof value === 'string' && value.length <= 255, problem: 'Operation value must be a string of 255 characters at most' },
  url: { valid: isUrl, problem: 'Invalid URL entered.' },
  date: { valid: isDay, problem: 'Error parsing date string: the format is "yyyy-MM-dd".' },
  datetime: { valid: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)), problem: 'Error parsing time: the format is ISO 8601.' },
};

const readSprint = ({ r }: EditContext, value: unknown): Read => {
  if (value === null) return { patch: { sprintIds: [] } };
  return typeof value === 'number' && r.state.sprints.has(value) ? { patch: { sprintIds: [value] } } : wrong('Number value expected as the Sprint id.');
};

const readCustom = (context: EditContext, field: CustomField, value: unknown): Read => {
  if (field.kind === 'sprint') return readSprint(context, value);
  const rule = customRules[field.kind];
  return value === null || !rule || rule.valid(value) ? { patch: { custom: { [field.id]: value } } } : wrong(rule.problem);
};

/** Reads the new value of one field. A field that is not there, or not for editing, is a problem in Jira's words. */
export const readField = (context: EditContext, fieldId: string, value: unknown): Read => {
  const reader = systemReaders[fieldId];
  if (reader) return reader(context, value);
  const custom = context.r.state.fields.get(fieldId);
  return custom ? readCustom(context, custom, value) : wrong(`Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`);
};
