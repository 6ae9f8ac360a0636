import { kvs } from '@forge/kvs';
import type { SettingsStore } from '../app/ports';
import { ok } from '../contract';
import { attempt } from './attempt';
import { LEDGER, ledgerRecord } from './ledgerRecord';
import { hasRevision, SETTINGS, SETTINGS_KEY, settingsOf, settingsRow, type SettingsRow } from './settingsRow';

/**
 * The settings port over Forge's storage: one record, one revision higher with each save.
 *
 * @example const read = await makeSettingsStore().read()
 */
export const makeSettingsStore = (): SettingsStore => ({
  async read() {
    const row = await attempt(() => kvs.entity<SettingsRow>(SETTINGS).get(SETTINGS_KEY));
    if (!row.ok) return row;
    return row.value === undefined ? ok(null) : settingsOf(row.value);
  },
  async save(stored, expected, entry) {
    const ledger = ledgerRecord(entry, crypto.randomUUID());
    const target = { entityName: SETTINGS, conditions: hasRevision(expected) };
    const saved = await attempt(
      () => kvs.transact().set(SETTINGS_KEY, settingsRow(stored), target).set(ledger.key, ledger.row, { entityName: LEDGER }).execute(),
      'Somebody else saved the set-up first. Reload to see what they changed; what you entered is still on your screen.',
    );
    return saved.ok ? ok(stored) : saved;
  },
});
