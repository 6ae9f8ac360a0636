import type { ReadinessCriterion } from '../../../../../src/contract';

/** The criterion as the other kind, with all that both kinds have kept. */
export function asKind(criterion: ReadinessCriterion, kind: ReadinessCriterion['kind']): ReadinessCriterion {
  const { id, label, fieldId } = criterion;
  if (criterion.kind === kind) return criterion;
  return kind === 'field-set' ? { id, kind, label, fieldId } : { id, kind, label, fieldId, minimum: 1 };
}

/**
 * The criterion on another field. A label that nobody wrote (empty, or the old field's name) follows the field.
 *
 * @example onField(criterion, { id: 'f2', name: 'Job size' }, 'Old name').label
 */
export function onField(criterion: ReadinessCriterion, field: { id: string; name: string }, oldName: string): ReadinessCriterion {
  const written = criterion.label.trim() !== '' && criterion.label !== oldName;
  return { ...criterion, fieldId: field.id, label: written ? criterion.label : field.name };
}
