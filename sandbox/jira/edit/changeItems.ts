import type { JiraState } from '../state/JiraState';
import type { ChangeItem, Issue } from '../state/model';

/** How a part of an issue appears in its history: Jira's name for it, and the words for a value. */
interface Tracked {
  field: string;
  fieldId: string;
  text(state: JiraState, value: unknown): string | null;
}

const asText = (_state: JiraState, value: unknown): string | null => (value === null || value === undefined ? null : typeof value === 'object' ? JSON.stringify(value) : String(value));

const nameIn = (map: 'statuses' | 'priorities' | 'resolutions' | 'issueTypes' | 'securityLevels') => (state: JiraState, value: unknown): string | null =>
  typeof value === 'string' ? (state[map].get(value)?.name ?? value) : null;

const namesIn = (map: 'components' | 'versions') => (state: JiraState, value: unknown): string | null =>
  Array.isArray(value) && value.length > 0 ? value.map((id) => state[map].get(String(id))?.name ?? String(id)).join(', ') : null;

const person = (state: JiraState, value: unknown): string | null => (typeof value === 'string' ? (state.users.get(value)?.displayName ?? value) : null);

const tracked: Partial<Record<keyof Issue, Tracked>> = {
  summary: { field: 'summary', fieldId: 'summary', text: asText },
  description: { field: 'description', fieldId: 'description', text: asText },
  typeId: { field: 'issuetype', fieldId: 'issuetype', text: nameIn('issueTypes') },
  statusId: { field: 'status', fieldId: 'status', text: nameIn('statuses') },
  resolutionId: { field: 'resolution', fieldId: 'resolution', text: nameIn('resolutions') },
  priorityId: { field: 'priority', fieldId: 'priority', text: nameIn('priorities') },
  securityLevelId: { field: 'security', fieldId: 'security', text: nameIn('securityLevels') },
  assigneeId: { field: 'assignee', fieldId: 'assignee', text: person },
  reporterId: { field: 'reporter', fieldId: 'reporter', text: person },
  labels: { field: 'labels', fieldId: 'labels', text: (_state, value) => (Array.isArray(value) ? value.join(' ') : null) },
  componentIds: { field: 'Component', fieldId: 'components', text: namesIn('components') },
  fixVersionIds: { field: 'Fix Version', fieldId: 'fixVersions', text: namesIn('versions') },
  affectsVersionIds: { field: 'Version', fieldId: 'versions', text: namesIn('versions') },
  parentId: { field: 'IssueParentAssociation', fieldId: 'parent', text: (state, value) => (typeof value === 'string' ? (state.issues.get(value)?.key ?? value) : null) },
  dueDate: { field: 'duedate', fieldId: 'duedate', text: asText },
};

const raw = (value: unknown): string | null => (value === null || value === undefined ? null : Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const item = (name: { field: string; fieldId: string; fieldtype: 'jira' | 'custom' }, from: unknown, fromString: string | null, to: unknown, toString: string | null): ChangeItem => ({
  ...name, from: raw(from), fromString, to: raw(to), toString,
});

const customItems = (state: JiraState, before: Issue, custom: Record<string, unknown>): ChangeItem[] =>
  Object.keys(custom)
    .filter((id) => !same(before.custom[id], custom[id]))
    .map((id) => {
      const name = { field: state.fields.get(id)?.name ?? id, fieldId: id, fieldtype: 'custom' as const };
      return item(name, before.custom[id], asText(state, before.custom[id]), custom[id], asText(state, custom[id]));
    });

/** What a patch would change on an issue, as Jira's history tells it. Parts that stay as they are yield nothing. */
export const changeItems = (state: JiraState, before: Issue, patch: Partial<Issue>): ChangeItem[] => {
  const system = (Object.keys(patch) as (keyof Issue)[]).flatMap((part) => {
    const track = tracked[part];
    if (!track || same(before[part], patch[part])) return [];
    return [item({ field: track.field, fieldId: track.fieldId, fieldtype: 'jira' }, before[part], track.text(state, before[part]), patch[part], track.text(state, patch[part]))];
  });
  return [...system, ...(patch.custom ? customItems(state, before, patch.custom) : [])];
};
