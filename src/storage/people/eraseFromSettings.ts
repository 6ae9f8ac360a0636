import { kvs } from '@forge/kvs';
import type { Result, StoredSettings } from '../../contract';
import { ok } from '../../contract';
import { attempt } from '../attempt';
import { hasRevision, SETTINGS, SETTINGS_KEY, settingsOf, settingsRow, type SettingsRow } from '../settingsRow';
import { withoutAccount } from './accounts';

/**
 * Takes an account out of the settings: no role is held by it, and it did not save them. They become one revision higher, so that a
 * screen that was open before can't bring it back.
 *
 * @returns whether the settings named it; `conflict` where somebody saved in between
 * @example await eraseFromSettings('noor') // ok(true)
 */
export async function eraseFromSettings(accountId: string): Promise<Result<boolean>> {
  const row = await attempt(() => kvs.entity<SettingsRow>(SETTINGS).get(SETTINGS_KEY));
  if (!row.ok) return row;
  if (row.value === undefined) return ok(false);
  const stored = settingsOf(row.value);
  if (!stored.ok) return stored;
  const next = forgotten(stored.value, accountId);
  if (next === null) return ok(false);
  const target = { entityName: SETTINGS, conditions: hasRevision(stored.value.revision) };
  const written = await attempt(() => kvs.transact().set(SETTINGS_KEY, settingsRow(next), target).execute());
  return written.ok ? ok(true) : written;
}

function forgotten(stored: StoredSettings, accountId: string): StoredSettings | null {
  const { savedBy, revision, settings } = stored;
  const held = settings.roles.some(({ holders }) => holders.some(({ kind, id }) => kind === 'account' && id === accountId));
  if (!held && savedBy !== accountId) return null;
  const roles = settings.roles.map((role) => ({ ...role, holders: role.holders.filter(({ kind, id }) => kind !== 'account' || id !== accountId) }));
  return { ...stored, ...withoutAccount({ savedBy }, accountId), revision: revision + 1, settings: { ...settings, roles } };
}
