import { DUE_DATE, holdsFor, type EpicField } from '../../../../../src/domain/settings';
import type { Catalogue } from '../catalogue/Catalogue';
import type { Choice } from '../form/ChoiceInput';

/** Stands in a list for no field of the admin's; settings have null for it. */
export const NO_FIELD = '';

/**
 * The Jira fields that an epic's start, value and so on can be read from, by name, after the choice of none. Fields of one name are
 * told apart by their ids.
 *
 * @example epicFieldOptions(catalogue.fields, { id: 'start', name: 'Start', holds: 'date', otherwise: 'none' })[0] // { value: '', label: 'None' }
 */
export function epicFieldOptions(fields: Catalogue['fields'], { holds, otherwise }: EpicField): Choice<string>[] {
  // Jira's due date is offered as the choice of none, where it is one
  const fit = fields.filter((field) => holdsFor(holds, field) && (field.id !== DUE_DATE || otherwise === 'none'));
  const twins = (name: string): boolean => fit.filter((field) => field.name === name).length > 1;
  const options = fit.map(({ id, name }) => ({ value: id, label: twins(name) ? `${name} (${id})` : name }));
  return [{ value: NO_FIELD, label: otherwise[0]?.toUpperCase() + otherwise.slice(1) }, ...options.sort((a, b) => a.label.localeCompare(b.label))];
}
