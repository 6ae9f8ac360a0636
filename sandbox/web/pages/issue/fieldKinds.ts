import type { Field } from '../../api/jira';
import { adfOf, adfText } from './adf';

export type FieldKind = 'text' | 'number' | 'date' | 'url' | 'long';

const KINDS: Record<string, FieldKind> = { textfield: 'text', float: 'number', datepicker: 'date', url: 'url', textarea: 'long' };
const INTERNAL = ['gh-lexo-rank', 'devsummarycf'];

const customType = (field: Field): string => field.schema?.custom?.split(':').pop() ?? '';

/** How a custom field can be edited in place; null for kinds that are only shown. */
export const kindOf = (field: Field): FieldKind | null => KINDS[customType(field)] ?? null;

/** Fields that Jira keeps for itself and no one reads. */
export const isInternal = (field: Field): boolean => INTERNAL.includes(customType(field));

const named = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const { displayName, name, value: option } = value as { displayName?: string; name?: string; value?: string };
  return displayName ?? name ?? option ?? '';
};

/** A field's value as text, for reading and as what an editor starts with. Empty when there is none. */
export function textOfField(kind: FieldKind | null, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (kind === 'long' && typeof value === 'object') return adfText(value);
  if (Array.isArray(value)) return value.map(named).filter(Boolean).join(', ');
  return named(value);
}

/**
 * What to send to Jira for an edited text: null empties the field.
 *
 * @example valueOfText('number', '8') // 8
 */
export function valueOfText(kind: FieldKind, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (kind === 'number') return Number(trimmed);
  return kind === 'long' ? adfOf(trimmed) : trimmed;
}
