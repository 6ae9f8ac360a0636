import type { EpicRule, ReadinessCriterion } from '../../../../../src/contract';
import { isStreamRole, ROLE_NAMES } from '../../../../../src/domain/settings';
import type { Catalogue } from '../catalogue/Catalogue';
import type { Choice, ChoiceGroup } from '../form/ChoiceInput';
import type { Role } from './criteriaEdits';

/** What a criterion can ask for, in words. */
export const kindChoices: readonly Choice<ReadinessCriterion['kind']>[] = [
  { value: 'field-set', label: 'A field is filled in' },
  { value: 'number-at-least', label: 'A number is at least' },
  { value: 'checklist-item', label: 'A checklist item is ticked' },
  { value: 'sign-off', label: 'A role signs off' },
  { value: 'providers-admitted', label: 'Providers are admitted' },
];

const roles = Object.entries(ROLE_NAMES).map(([value, label]) => ({ value: value as Role, label }));

/** Whose sign-off can be asked for. */
export const roleChoices: readonly ChoiceGroup<Role>[] = [
  { label: 'Of the portfolio', options: roles.filter(({ value }) => !isStreamRole(value)) },
  { label: 'Of the epic’s stream', options: roles.filter(({ value }) => isStreamRole(value)) },
];

/**
 * The issue types that a criterion can be asked of: those of portfolio epics, and those it names already. Types of one name are
 * told apart by their ids.
 *
 * @example typeChoices(catalogue.issueTypes, { by: 'level', level: 1 }, []) // [{ value: '10000', label: 'Epic' }]
 */
export function typeChoices(types: Catalogue['issueTypes'], epics: EpicRule, chosen: readonly string[]): Choice<string>[] {
  const governs = (type: Catalogue['issueTypes'][number]): boolean => (epics.by === 'level' ? type.hierarchyLevel === epics.level : epics.typeIds.includes(type.id));
  const fit = types.filter((type) => governs(type) || chosen.includes(type.id));
  const twins = (name: string): boolean => fit.filter((type) => type.name === name).length > 1;
  return fit.map(({ id, name }) => ({ value: id, label: twins(name) ? `${name} (${id})` : name }));
}
