import type { FieldMapping, Problem } from '../../contract';
import type { Catalogue } from './catalogue';
import type { EpicField } from './epicFields';
import { DUE_DATE, EPIC_FIELDS, holdsFor } from './epicFields';
import { earlierTwins, under } from './problems';

/**
 * Whether epics can be read by these fields: each is in Jira, holds what it is read for, and is read for one thing only.
 *
 * @example checkFields({ ...fields, start: 'customfield_9' }, catalogue) // [{ path: 'fields.start', message: 'There is no field customfield_9 in Jira. …' }]
 */
export function checkFields(fields: FieldMapping, catalogue?: Catalogue): Problem[] {
  const named = EPIC_FIELDS.flatMap((field) => {
    const id = fields[field.id] ?? (field.id === 'finish' ? DUE_DATE : null);
    return id === null ? [] : [{ field, id }];
  });
  const twins = earlierTwins(named, ({ id }) => id);
  const found = named.flatMap(({ field }, at): Problem[] => {
    const twin = named[twins[at] ?? -1]?.field;
    const message = problemOf(field, fields[field.id], catalogue) ?? (twin ? `${twin.name} is read from this field already. Choose another${orNone(field)}.` : null);
    return message === null ? [] : [{ path: field.id, message }];
  });
  return under('fields', found);
}

const WANTED: Record<EpicField['holds'], string> = { date: 'a date', number: 'a number', sprint: 'sprints' };

function problemOf(field: EpicField, id: string | null, catalogue?: Catalogue): string | null {
  if (id === null || !catalogue) return null;
  const known = catalogue.fields.find((candidate) => candidate.id === id);
  if (!known) return `There is no field ${id} in Jira. Choose another${orNone(field)}.`;
  return holdsFor(field.holds, known) ? null : `Field ${known.name} does not hold ${WANTED[field.holds]}. Choose one that does${orNone(field)}.`;
}

const orNone = ({ otherwise }: EpicField): string => `, or ${otherwise}`;
