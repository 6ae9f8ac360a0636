import type { FieldMapping } from '../../contract';
import type { CatalogueField } from './catalogue';
import { NO_FIELDS } from './defaults';
import { EPIC_FIELDS, holdsFor } from './epicFields';
import type { Proposal } from './proposal';

/** Names that sites usually give these fields, the likeliest first. */
const USUAL: Record<keyof FieldMapping, readonly RegExp[]> = {
  start: [/^start date$/i, /^target start$/i, /^planned start( date)?$/i],
  // Only beside the start that it belongs to: see pairedFinish.
  finish: [],
  sprint: [/./],
  businessValue: [/^user[- ]?(and |& |\/)?business value$/i, /^business value$/i],
  timeCriticality: [/^time criticality$/i],
  riskReduction: [/^risk reduction\b/i, /^rr ?[|/&] ?oe\b/i],
  jobSize: [/^job size$/i],
};

/**
 * The fields that epics are likely to be planned and weighed by, found by their names and types. The finish is Jira's own due date,
 * but for epics that start by "Target start", whose counterpart is "Target end".
 *
 * @example proposeFields(catalogue.fields).value.start // 'customfield_10015'
 */
export function proposeFields(fields: readonly CatalogueField[]): Proposal<FieldMapping> {
  const value: FieldMapping = { ...NO_FIELDS };
  for (const { id, holds } of EPIC_FIELDS) value[id] = find(fields.filter((field) => holdsFor(holds, field)), USUAL[id]);
  value.finish = pairedFinish(fields, value.start);
  return { value, notes: notesOf(fields, value) };
}

const find = (fields: readonly CatalogueField[], words: readonly RegExp[]): string | null =>
  words.map((word) => fields.find(({ name }) => word.test(name.trim()))?.id).find((id) => id !== undefined) ?? null;

function pairedFinish(fields: readonly CatalogueField[], start: string | null): string | null {
  const name = fields.find(({ id }) => id === start)?.name.trim() ?? '';
  if (!/^target start$/i.test(name)) return null;
  return find(fields.filter((field) => holdsFor('date', field)), [/^target (end|finish)$/i]);
}

function notesOf(fields: readonly CatalogueField[], value: FieldMapping): string[] {
  const nameOf = (id: string | null): string | null => fields.find((field) => field.id === id)?.name.trim() ?? null;
  const start = nameOf(value.start);
  const finish = nameOf(value.finish) ?? 'Jira’s due date';
  const numbers = EPIC_FIELDS.filter(({ holds }) => holds === 'number').map(({ id }) => nameOf(value[id])).filter((name) => name !== null);
  return [
    start ? `Epics are planned from ${start} to ${finish}.` : `No date field is called Start date, so an epic's start comes from its target PI, its versions or its child issues; it finishes on ${finish}.`,
    numbers.length > 0 ? `Epics are weighed by ${numbers.join(', ')}.` : 'No fields for WSJF were found, so epics have no value until you name some.',
  ];
}
