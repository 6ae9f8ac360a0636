import type { JiraState } from '../state/JiraState';
import type { Issue } from '../state/model';
import { systemFields } from './fieldCatalogue';
import { fieldValue, systemRenderers } from './issueFields';
import type { Renderer } from './Renderer';

/** Which parts of issues a request wants. `null` stands for "ids only". */
export interface IssueShape {
  fields: string[] | null;
  keys: boolean;
  properties: string[];
  names: boolean;
}

/** Fields by the name that a request may use for them: ids, in any case. */
const allFields = (state: JiraState): string[] => [...Object.keys(systemRenderers), ...state.fields.keys()];

const navigable = (state: JiraState): string[] => [...systemFields.filter((f) => f.navigable !== false).map(({ id }) => id), ...state.fields.keys()];

const selected = (state: JiraState, wanted: string[]): string[] => {
  const chosen = new Set<string>();
  for (const name of wanted) {
    if (name === '*all') allFields(state).forEach((id) => chosen.add(id));
    else if (name === '*navigable') navigable(state).forEach((id) => chosen.add(id));
    else if (!name.startsWith('-')) chosen.add(name);
  }
  // Exclusions alone take away from everything.
  if (wanted.length > 0 && wanted.every((name) => name.startsWith('-'))) allFields(state).forEach((id) => chosen.add(id));
  for (const name of wanted) if (name.startsWith('-')) chosen.delete(name.slice(1));
  return [...chosen];
};

/**
 * Reads what a request says of fields, properties and expansion.
 * @example issueShape(state, ['key'], [], []) // ids and keys, no fields
 */
export const issueShape = (state: JiraState, fields: string[], properties: string[], expand: string[]): IssueShape => {
  const real = fields.filter((name) => name !== 'id' && name !== 'key');
  const keys = real.length > 0 || fields.includes('key') || properties.length > 0;
  return { fields: real.length > 0 ? selected(state, real) : null, keys, properties, names: expand.includes('names') };
};

/** The names of the fields that a shape selects, for `expand=names`. */
export const namesOf = (state: JiraState, shape: IssueShape): Record<string, string> => {
  const system = new Map(systemFields.map(({ id, name }) => [id, name]));
  const entries = (shape.fields ?? []).flatMap((id) => {
    const name = system.get(id) ?? state.fields.get(id)?.name;
    return name === undefined ? [] : [[id, name] as const];
  });
  return Object.fromEntries(entries);
};

const fieldsOf = (r: Renderer, issue: Issue, ids: string[]): Record<string, unknown> => {
  const shown: Record<string, unknown> = {};
  for (const id of ids) {
    const value = fieldValue(r, issue, id);
    if (value !== undefined) shown[id] = value;
  }
  return shown;
};

const propertiesOf = (issue: Issue, keys: string[]): Record<string, unknown> =>
  Object.fromEntries(keys.filter((key) => Object.hasOwn(issue.properties, key)).map((key) => [key, issue.properties[key]]));

/** An issue in the wanted shape. */
export const issueView = (r: Renderer, issue: Issue, shape: IssueShape): Record<string, unknown> => {
  if (!shape.keys) return { id: issue.id };
  const head = { expand: 'names', id: issue.id, self: `${r.base}/rest/api/3/issue/${issue.id}`, key: issue.key };
  return {
    ...(shape.fields || shape.properties.length > 0 ? head : { id: issue.id, key: issue.key }),
    ...(shape.properties.length > 0 ? { properties: propertiesOf(issue, shape.properties) } : {}),
    ...(shape.fields ? { fields: fieldsOf(r, issue, shape.fields) } : {}),
  };
};
