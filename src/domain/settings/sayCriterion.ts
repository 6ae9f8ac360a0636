import type { ReadinessCriterion } from '../../contract';
import type { Names } from './names';
import { ROLE_NAMES } from './roleNames';

/**
 * A readiness criterion in words: its label, what it asks, and of which issue types where not of all.
 *
 * @example sayCriterion({ id: 'security', kind: 'sign-off', label: 'Security', role: 'enterprise-architect', typeIds: ['32'] }, names)
 * // 'Security (sign-off by Enterprise Architect, for Epic)'
 */
export function sayCriterion(criterion: ReadinessCriterion, names: Names): string {
  const types = criterion.typeIds ?? [];
  const of = types.length > 0 ? `, for ${types.map(names.issueType).join(', ')}` : '';
  return `${criterion.label} (${sayKind(criterion, names)}${of})`;
}

function sayKind(criterion: ReadinessCriterion, names: Names): string {
  switch (criterion.kind) {
    case 'field-set':
      return `field ${names.field(criterion.fieldId)} is filled in`;
    case 'number-at-least':
      return `field ${names.field(criterion.fieldId)} is at least ${criterion.minimum}`;
    case 'checklist-item':
      return 'checklist item ticked';
    case 'sign-off':
      return `sign-off by ${ROLE_NAMES[criterion.role]}`;
    case 'providers-admitted':
      return 'cross-stream providers admitted';
  }
}
