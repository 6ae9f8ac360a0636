import { Filter, FilterConditions } from '@forge/kvs';
import type { Result, StoredSettings } from '../contract';
import { DEFAULT_LEDGER, DEFAULT_READING, NO_FIELDS } from '../domain/settings';
import { storedSettings } from '../schemas/storedSettings';
import type { Migration, RecordKind, Versioned } from './versioned';
import { unwrap, wrap } from './versioned';

/** The entity's name in the manifest, and the key of its one record. */
export const SETTINGS = 'settings';
export const SETTINGS_KEY = 'current';

/** As the entity in the manifest. */
export interface SettingsRow {
  revision: number;
  body: Versioned;
}

/** Schema 1 knew no fields of epics and nothing of reading. */
const withFieldsAndReading: Migration = (body) => {
  const stored = body as { settings: object };
  return { ...stored, settings: { ...stored.settings, fields: NO_FIELDS, reading: DEFAULT_READING } };
};

/** Schema 2 knew no WIP limits, and kept the ledger for good. */
const withWipAndLedger: Migration = (body) => {
  const stored = body as { settings: object };
  return { ...stored, settings: { ...stored.settings, wip: [], ledger: DEFAULT_LEDGER } };
};

/** A change of shape adds its step to `migrations`. */
const KIND: RecordKind<StoredSettings> = { what: 'settings', schema: storedSettings, migrations: [withFieldsAndReading, withWipAndLedger] };

/** @example settingsRow(stored).revision // 4 */
export const settingsRow = (stored: StoredSettings): SettingsRow => ({ revision: stored.revision, body: wrap(KIND, stored) });

/** The settings in a row, in their present shape; `unreadable` where the row is damaged. */
export const settingsOf = (row: SettingsRow): Result<StoredSettings> => unwrap(KIND, row.body);

/** The condition that the settings still have the revision that their writer saw; 0 for none yet. */
export const hasRevision = (revision: number) =>
  new Filter<SettingsRow>().and('revision', revision === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(revision));
