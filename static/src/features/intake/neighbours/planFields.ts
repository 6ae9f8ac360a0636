import type { FieldMapping } from '../../../../../src/contract';

/**
 * The fields that say when an epic is planned, for one call to Jira.
 *
 * @example planFields(wiring.fields) // ['project', 'status', 'fixVersions', 'customfield_10015', 'duedate']
 */
export function planFields({ start, finish, sprint }: FieldMapping): string[] {
  const dates = [start, finish ?? 'duedate', sprint].filter((id) => id !== null);
  return ['project', 'status', 'fixVersions', ...dates];
}
