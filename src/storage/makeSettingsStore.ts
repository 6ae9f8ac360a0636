import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { SettingsStore } from '../app/ports';
import type { StoredSettings } from '../contract';
import { ok } from '../contract';
import { DEFAULT_READING, NO_FIELDS } from '../domain/settings';
import { storedSettings } from '../schemas/storedSettings';
import { attempt } from './attempt';
import { LEDGER, ledgerRecord } from './ledgerRecord';
import type { Migration, RecordKind, Versioned } from './versioned';
import { unwrap, wrap } from './versioned';

const SETTINGS = 'settings';
const KEY = 'current';

interface SettingsRow {
  revision: number;
  body: Versioned;
}

/** Schema 1 knew no fields of epics and nothing of reading. */
const withFieldsAndReading: Migration = (body) => {
  const stored = body as { settings: object };
  return { ...stored, settings: { ...stored.settings, fields: NO_FIELDS, reading: DEFAULT_READING } };
};

/** A change of shape adds its step to `migrations`. */
const KIND: RecordKind<StoredSettings> = { what: 'settings', schema: storedSettings, migrations: [withFieldsAndReading] };

/**
 * The settings port over Forge's storage: one record, one revision higher with each save.
 *
 * @example const read = await makeSettingsStore().read()
 */
export const makeSettingsStore = (): SettingsStore => ({
  async read() {
    const row = await attempt(() => kvs.entity<SettingsRow>(SETTINGS).get(KEY));
    if (!row.ok) return row;
    return row.value === undefined ? ok(null) : unwrap(KIND, row.value.body);
  },
  async save(stored, expected, entry) {
    const row: SettingsRow = { revision: stored.revision, body: wrap(KIND, stored) };
    const ledger = ledgerRecord(entry, crypto.randomUUID());
    const saved = await attempt(
      () => kvs.transact().set(KEY, row, { entityName: SETTINGS, conditions: at(expected) }).set(ledger.key, ledger.row, { entityName: LEDGER }).execute(),
      'Somebody else saved the set-up first. Reload to see what they changed; what you entered is still on your screen.',
    );
    return saved.ok ? ok(stored) : saved;
  },
});

const at = (revision: number) =>
  new Filter<SettingsRow>().and('revision', revision === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(revision));
