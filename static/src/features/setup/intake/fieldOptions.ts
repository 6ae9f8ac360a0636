import type { ReadinessCriterion } from '../../../../../src/contract';
import type { Catalogue } from '../catalogue/Catalogue';
import type { ChoiceGroup } from '../form/ChoiceInput';

/**
 * The Jira fields that a criterion of a kind can look at; only numbers can be counted.
 *
 * @example fieldOptions(catalogue.fields, 'number-at-least').flatMap((group) => group.options)
 */
export function fieldOptions(fields: Catalogue['fields'], kind: ReadinessCriterion['kind']): ChoiceGroup<string>[] {
  const fit = fields.filter((field) => kind !== 'number-at-least' || field.type === 'number');
  const options = (custom: boolean) => fit.filter((field) => field.custom === custom).map((field) => ({ value: field.id, label: field.name })).sort((a, b) => a.label.localeCompare(b.label));
  return [
    { label: 'Custom fields', options: options(true) },
    { label: 'Jira’s own fields', options: options(false) },
  ].filter((group) => group.options.length > 0);
}
