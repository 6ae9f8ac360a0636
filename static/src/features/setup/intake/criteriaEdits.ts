import type { ReadinessCriterion } from '../../../../../src/contract';
import { ROLE_NAMES } from '../../../../../src/domain/settings';
import type { Catalogue } from '../catalogue/Catalogue';

type Kind = ReadinessCriterion['kind'];
export type Role = Extract<ReadinessCriterion, { kind: 'sign-off' }>['role'];

/** The Jira field that a criterion looks at; null for a kind that looks at none. @example fieldOf(criterion) // 'customfield_10021' */
export const fieldOf = (criterion: ReadinessCriterion): string | null => ('fieldId' in criterion ? criterion.fieldId : null);

/**
 * The criterion as another kind, with all that both kinds have kept.
 *
 * @example asKind({ id: 'a', kind: 'field-set', label: 'Case', fieldId: 'f1' }, 'checklist-item') // { id: 'a', kind: 'checklist-item', label: 'Case' }
 */
export function asKind(criterion: ReadinessCriterion, kind: Kind): ReadinessCriterion {
  if (criterion.kind === kind) return criterion;
  const { id, label, typeIds } = criterion;
  const common = { id, label, ...(typeIds && { typeIds }) };
  const fieldId = fieldOf(criterion) ?? '';
  if (kind === 'field-set') return { ...common, kind, fieldId };
  if (kind === 'number-at-least') return { ...common, kind, fieldId, minimum: 1 };
  return kind === 'sign-off' ? { ...common, kind, role: 'enterprise-architect' } : { ...common, kind };
}

/** The criterion on another field, where its kind looks at one. */
export const onField = (criterion: ReadinessCriterion, fieldId: string): ReadinessCriterion => ('fieldId' in criterion ? { ...criterion, fieldId } : criterion);

/** The criterion for another role, where its kind asks for one. */
export const byRole = (criterion: ReadinessCriterion, role: Role): ReadinessCriterion => (criterion.kind === 'sign-off' ? { ...criterion, role } : criterion);

/**
 * The criterion asked of some issue types; of all where none is named.
 *
 * @example forTypes(criterion, []) // without typeIds
 */
export function forTypes({ typeIds: _, ...criterion }: ReadinessCriterion, typeIds: string[]): ReadinessCriterion {
  return typeIds.length === 0 ? criterion : { ...criterion, typeIds };
}

/**
 * The changed criterion with a label that fits. One that nobody wrote (empty, or what the old criterion suggests) follows what
 * the new one suggests.
 *
 * @example relabel(onCase, onField(onCase, 'f2'), fields).label // the name of f2
 */
export function relabel(before: ReadinessCriterion, after: ReadinessCriterion, fields: Catalogue['fields']): ReadinessCriterion {
  const written = before.label.trim() !== '' && before.label !== suggestedLabel(before, fields);
  const label = suggestedLabel(after, fields);
  return written || label === '' ? after : { ...after, label };
}

function suggestedLabel(criterion: ReadinessCriterion, fields: Catalogue['fields']): string {
  if (criterion.kind === 'sign-off') return ROLE_NAMES[criterion.role];
  if (criterion.kind === 'providers-admitted') return 'Providers in other streams';
  const id = fieldOf(criterion);
  return fields.find((field) => field.id === id)?.name ?? '';
}
