import type { CustomField, Issue } from '../state/model';
import { instantOf } from './dates';
import { dayField, instantField, issueField, numberField, textField, wordField } from './fieldKinds';
import type { JqlContext } from './JqlContext';
import { JqlError } from './JqlError';
import type { JqlField } from './JqlField';
import { systemField } from './systemField';
import { plainText } from './text';

const COLLAPSED = /^cf\[(\d+)\]$/i;

const textOf = (issue: Issue, id: string): string | null => {
  const value = issue.custom[id];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The words that a value without a known type can be found by: itself, or its `value` or `name`. */
const wordsOf = (value: unknown): string[] => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'object') return wordsOf((value as { value?: unknown }).value ?? (value as { name?: unknown }).name);
  return [String(value)];
};

const customField = (context: JqlContext, field: CustomField, name: string): JqlField => {
  const { id } = field;
  switch (field.kind) {
    case 'number': return numberField(name, (issue) => (typeof issue.custom[id] === 'number' ? issue.custom[id] : null));
    case 'text': return textField(name, (issue) => plainText(issue.custom[id]));
    case 'date': return dayField(name, context, (issue) => textOf(issue, id));
    case 'datetime': return instantField(name, context, (issue) => (textOf(issue, id) === null ? null : Date.parse(textOf(issue, id) ?? '')));
    case 'epic-link': return issueField(name, context, (issue) => wordsOf(issue.custom[id]));
    case 'sprint': return systemField(context, 'sprint') ?? wordField(name, () => []);
    case 'url':
    case 'unknown': return wordField(name, (issue) => wordsOf(issue.custom[id]));
  }
};

const inside = (value: unknown, path: string[]): unknown =>
  path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Record<string, unknown>)[step] : undefined), value);

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** A date in a property is a day, or an instant with its offset from UTC; anything else is not in the index. */
const indexedInstant = (context: JqlContext, text: string | null): number | null => {
  if (text === null) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return instantOf(context, text);
  const instant = DATE_TIME.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(instant) ? null : instant;
};

/** A value inside an issue property, read as its indexed type says: a value of another type is not in the index. */
const propertyField = (context: JqlContext, name: string, key: string, path: string[], type: string): JqlField => {
  const at = (issue: Issue): unknown => inside(issue.properties[key], path);
  const text = (issue: Issue): string | null => {
    const value = at(issue);
    return typeof value === 'string' ? value : null;
  };
  if (type === 'number') return numberField(name, (issue) => (typeof at(issue) === 'number' ? (at(issue) as number) : null));
  if (type === 'date') return instantField(name, context, (issue) => indexedInstant(context, text(issue)));
  if (type === 'text') return textField(name, (issue) => text(issue) ?? '');
  return wordField(name, (issue) => [at(issue)].flat().filter((value): value is string => typeof value === 'string'));
};

const unknownField = (name: string): JqlError => new JqlError([`Field '${name}' does not exist or you do not have permission to view it.`]);

const byProperty = (context: JqlContext, name: string, key: string, path: string): JqlField => {
  const indexed = context.indexedProperties.find((property) => property.propertyKey === key && property.path === path);
  if (!indexed) throw new JqlError([`The property '${key}.${path}' of the field '${name}' is not indexed.`]);
  return propertyField(context, `${name}[${key}].${path}`, key, path.split('.'), indexed.type);
};

/** The field that a query names: Jira's own, a custom one by name or `cf[10010]`, an indexed issue property, or its search alias. Throws a JqlError when there is none. */
export const findField = (context: JqlContext, name: string, property: { key: string; path: string } | null): JqlField => {
  if (property) {
    if (name.toLowerCase() !== 'issue.property') throw unknownField(name);
    return byProperty(context, name, property.key, property.path);
  }
  const own = systemField(context, name);
  if (own) return own;
  const id = COLLAPSED.exec(name)?.[1];
  const custom = [...context.state.fields.values()].find((f) => (id === undefined ? f.name.toLowerCase() === name.toLowerCase() : f.id === `customfield_${id}`));
  if (custom) return customField(context, custom, name);
  const alias = context.indexedProperties.find(({ searchAlias }) => searchAlias !== null && searchAlias.toLowerCase() === name.toLowerCase());
  if (!alias) throw unknownField(name);
  return propertyField(context, name, alias.propertyKey, alias.path.split('.'), alias.type);
};
