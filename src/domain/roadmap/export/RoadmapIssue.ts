import type { Wiring } from '../../../contract';

/** An issue as Jira gave it: the fields asked for, and the property `interlock`, both unchecked. */
export interface RoadmapIssue {
  id: string;
  key: string;
  fields: Record<string, unknown>;
  property: unknown;
}

/**
 * The fields that a row of an exported roadmap is made of.
 *
 * @example roadmapFields(wiring.fields) // ['summary', 'project', 'issuetype', 'status', 'fixVersions', 'issuelinks', 'duedate', 'customfield_10015']
 */
export function roadmapFields({ start, finish, sprint }: Wiring['fields']): string[] {
  const own = ['summary', 'project', 'issuetype', 'status', 'fixVersions', 'issuelinks', 'duedate'];
  return [...new Set([...own, ...[start, finish, sprint].filter((id) => id !== null)])];
}

/** The fields that say when a child issue is planned, and whose child it is. */
export const childFields = ({ start, finish }: Wiring['fields']): string[] => [...new Set(['parent', 'duedate', ...[start, finish].filter((id) => id !== null)])];

/** The id of what a field names (a project, a status, a parent); empty where it names nothing. */
export function idIn(value: unknown): string {
  const { id } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown };
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}
