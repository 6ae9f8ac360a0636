import type { Problem, ReadinessCriterion } from '../../contract';
import type { Catalogue } from './catalogue';
import { namesOf } from './names';
import { earlierTwins, isMissing } from './problems';
import { ROLE_NAMES } from './roleNames';

/**
 * Whether one readiness criterion can be named, and held against what its kind looks at. Paths are relative to the criterion.
 *
 * @example checkCriterion({ id: 'case', kind: 'field-set', label: 'Business case', fieldId: '' })
 * // [{ path: 'fieldId', message: 'Choose the field that this criterion looks at.' }]
 */
export function checkCriterion(criterion: ReadinessCriterion, catalogue?: Catalogue): Problem[] {
  const label = criterion.label.trim() === '' ? [{ path: 'label', message: 'Give this criterion a label, such as the name of its field.' }] : [];
  return [...label, ...checkKind(criterion, catalogue), ...checkTypes(criterion.typeIds ?? [], catalogue)];
}

function checkKind(criterion: ReadinessCriterion, catalogue?: Catalogue): Problem[] {
  switch (criterion.kind) {
    case 'field-set':
      return checkField(criterion.fieldId, catalogue);
    case 'number-at-least': {
      const minimum = Number.isFinite(criterion.minimum) ? [] : [{ path: 'minimum', message: 'Enter the least number that will do.' }];
      return [...checkField(criterion.fieldId, catalogue), ...minimum];
    }
    case 'sign-off':
      return Object.hasOwn(ROLE_NAMES, criterion.role) ? [] : [{ path: 'role', message: `There is no role ${criterion.role}. Choose who signs off.` }];
    case 'checklist-item':
    case 'providers-admitted':
      return [];
  }
}

function checkField(fieldId: string, catalogue?: Catalogue): Problem[] {
  if (fieldId.trim() === '') return [{ path: 'fieldId', message: 'Choose the field that this criterion looks at.' }];
  return isMissing(catalogue?.fields, fieldId) ? [{ path: 'fieldId', message: `There is no field ${fieldId} in Jira. Choose another.` }] : [];
}

function checkTypes(typeIds: readonly string[], catalogue?: Catalogue): Problem[] {
  const names = namesOf(catalogue);
  const twins = earlierTwins(typeIds, (id) => id);
  return typeIds.flatMap((id, at) => {
    if (twins[at] !== null) return [{ path: 'typeIds', message: `Issue type ${names.issueType(id)} is listed twice. Take one out.` }];
    return isMissing(catalogue?.issueTypes, id) ? [{ path: 'typeIds', message: `There is no issue type ${id} in Jira. Take it out.` }] : [];
  });
}
