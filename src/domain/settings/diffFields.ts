import type { FieldMapping, ReadingPolicy, SettingsChange } from '../../contract';
import { EPIC_FIELDS } from './epicFields';
import type { Names } from './names';

/**
 * What differs between two mappings of epics' fields, in words.
 *
 * @example diffFields(before, after, names) // [{ path: 'fields.start', text: 'Field for start: none → Start date' }]
 */
export function diffFields(before: FieldMapping, after: FieldMapping, names: Names): SettingsChange[] {
  return EPIC_FIELDS.filter(({ id }) => before[id] !== after[id]).map(({ id, name, otherwise }) => {
    const was = sayField(before[id], otherwise, names);
    const is = sayField(after[id], otherwise, names);
    // two fields of one name, as sites with team-managed projects have them, are told apart by their ids
    const both = was === is ? `${before[id]} → ${after[id]}` : `${was} → ${is}`;
    return { path: `fields.${id}`, text: `Field for ${name.toLowerCase()}: ${both}` };
  });
}

const sayField = (id: string | null, otherwise: string, names: Names): string => (id === null ? otherwise : names.field(id));

/**
 * What differs between two reading policies, in words.
 *
 * @example diffReading({ browserCache: true }, { browserCache: false }) // [{ path: 'reading.browserCache', text: 'Browsers keep what they have read: yes → no' }]
 */
export function diffReading(before: ReadingPolicy, after: ReadingPolicy): SettingsChange[] {
  if (before.browserCache === after.browserCache) return [];
  return [{ path: 'reading.browserCache', text: `Browsers keep what they have read: ${yesNo(before.browserCache)} → ${yesNo(after.browserCache)}` }];
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
