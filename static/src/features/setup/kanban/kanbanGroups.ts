import type { KanbanState, StatusMapping } from '../../../../../src/contract';
import type { Catalogue } from '../catalogue/Catalogue';
import type { Choice } from '../form/ChoiceInput';

/** A status as the form shows it. `index` is its place in the settings, -1 where it is not mapped. */
export interface KanbanRow {
  statusId: string;
  name: string;
  index: number;
  state: KanbanState | 'none';
}

export interface KanbanGroup {
  category: string;
  title: string;
  rows: KanbanRow[];
}

export const stateChoices: Choice<KanbanState | 'none'>[] = [
  { value: 'none', label: 'Not in the Kanban' },
  { value: 'funnel', label: 'Funnel' },
  { value: 'reviewing', label: 'Reviewing' },
  { value: 'analyzing', label: 'Analyzing' },
  { value: 'ready', label: 'Ready (portfolio backlog)' },
  { value: 'implementing', label: 'Implementing' },
  { value: 'done', label: 'Done' },
];

const categories = [
  { category: 'new', title: 'To do' },
  { category: 'indeterminate', title: 'In progress' },
  { category: 'done', title: 'Done' },
];

/**
 * Jira's statuses by category, each with its Kanban state; those that Jira no longer has come last, so that they can be taken out.
 *
 * @example kanbanGroups(catalogue.statuses, settings.statuses).map((group) => group.title) // ['To do', 'In progress', 'Done']
 */
export function kanbanGroups(statuses: Catalogue['statuses'], mapped: readonly StatusMapping[]): KanbanGroup[] {
  const row = (statusId: string, name: string): KanbanRow => {
    const index = mapped.findIndex((mapping) => mapping.statusId === statusId);
    return { statusId, name, index, state: mapped[index]?.state ?? 'none' };
  };
  const known = categories.map(({ category, title }) => ({ category, title, rows: statuses.filter((status) => groupOf(status.category) === category).map((status) => row(status.id, status.name)) }));
  const gone = mapped.filter((mapping) => !statuses.some((status) => status.id === mapping.statusId));
  const missing = { category: 'missing', title: 'No longer in Jira', rows: gone.map((mapping) => row(mapping.statusId, `Status ${mapping.statusId}`)) };
  return [...known, missing].filter((group) => group.rows.length > 0);
}

const groupOf = (category: string): string => (category === 'new' || category === 'done' ? category : 'indeterminate');

/**
 * The mappings with some statuses moved to a state; `none` takes them out. The others keep their place.
 *
 * @example mapStatuses([], ['10101'], 'funnel') // [{ statusId: '10101', state: 'funnel' }]
 */
export function mapStatuses(mapped: readonly StatusMapping[], statusIds: readonly string[], state: KanbanState | 'none'): StatusMapping[] {
  if (state === 'none') return mapped.filter((mapping) => !statusIds.includes(mapping.statusId));
  const moved = mapped.map((mapping) => (statusIds.includes(mapping.statusId) ? { ...mapping, state } : mapping));
  const added = statusIds.filter((id) => !mapped.some((mapping) => mapping.statusId === id)).map((statusId) => ({ statusId, state }));
  return [...moved, ...added];
}
