import { isObject } from '../http/params';
import type { CustomField, CustomFieldKind } from '../state/model';
import type { Catalogue } from './Catalogue';
import type { Json, RawFields } from './RawIssue';

const CUSTOM = /^customfield_\d+$/;
const ENOUGH = 50;

/** Where Jira Cloud keeps sprints and epic links; taken unless the export uses the number otherwise. */
export const SPRINT_FIELD = 'customfield_10020';
export const EPIC_FIELD = 'customfield_10014';

const looksLikeSprint = (value: unknown): boolean => isObject(value) && typeof value.name === 'string' && ['active', 'closed', 'future'].includes(String(value.state)) && value.id !== undefined;

/** Whether a value is a list of sprints, as Jira's sprint field holds it. */
export const isSprintList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0 && value.every(looksLikeSprint);

/** Keeps the custom values of an issue and notes some of each field, to tell its kind by. Sprints are kept elsewhere. */
export const readCustom = (catalogue: Catalogue, fields: RawFields): Json => {
  const custom: Json = {};
  for (const [id, value] of Object.entries(fields)) {
    if (!CUSTOM.test(id)) continue;
    const seen = catalogue.customValues.get(id) ?? [];
    if (seen.length === 0) catalogue.customValues.set(id, seen);
    if (value === null) continue;
    if (seen.length < ENOUGH) seen.push(value);
    if (!isSprintList(value)) custom[id] = value;
  }
  return custom;
};

const every = (values: unknown[], test: (text: string) => boolean): boolean => values.every((value) => typeof value === 'string' && test(value));

const kindOf = (values: unknown[]): CustomFieldKind => {
  if (values.length === 0) return 'unknown';
  if (values.every((value) => typeof value === 'number')) return 'number';
  if (values.every(isSprintList)) return 'sprint';
  if (every(values, (text) => /^\d{4}-\d{2}-\d{2}$/.test(text))) return 'date';
  if (every(values, (text) => /^\d{4}-\d{2}-\d{2}T/.test(text))) return 'datetime';
  if (every(values, (text) => /^https?:\/\//.test(text))) return 'url';
  return every(values, () => true) ? 'text' : 'unknown';
};

/** The custom fields of an export: named as the export names them, of the kind that their values show. */
export const customFields = (catalogue: Catalogue, names: Json): CustomField[] => {
  const own = [...catalogue.customValues].map(([id, values]): CustomField => ({ id, name: typeof names[id] === 'string' ? names[id] : `Custom field ${id.slice('customfield_'.length)}`, kind: kindOf(values) }));
  const sprints = own.some(({ kind }) => kind === 'sprint') ? [] : [{ id: SPRINT_FIELD, name: 'Sprint', kind: 'sprint' as const }];
  const free = (field: CustomField): boolean => !catalogue.customValues.has(field.id);
  return [...own, ...[...sprints, { id: EPIC_FIELD, name: 'Epic Link', kind: 'epic-link' as const }].filter(free)];
};
