import type { Result, Settings, StoredSettings } from '../contract';
import { ok } from '../contract';
import type { Caller, Ports, SettingsCopy } from './ports';

type Needed = Pick<Ports, 'mirror' | 'ledger' | 'clock'>;

/**
 * Writes the settings that a macro needs to Jira, where Confluence's functions find them. A courtesy to those: a failure undoes nothing,
 * the ledger gets it, and the daily sweep mends it. That whoever saved may do so (`setup.save`) was checked before this call.
 *
 * @param by who saved; null for the sweep
 * @returns whether it was written
 * @example await mirrorSettings(ports, stored, { accountId: 'ada' })
 */
export async function mirrorSettings({ mirror, ledger, clock }: Needed, stored: StoredSettings, by: Caller | null): Promise<boolean> {
  const written = await mirror.write(copyOf(stored));
  if (!written.ok) {
    await ledger.append({ at: clock.now(), kind: 'mirror-failed', issueId: null, by: by?.accountId ?? null, detail: { what: 'settings', revision: stored.revision, fault: written.fault.code } });
  }
  return written.ok;
}

/** What became of the copy: `none` where there is nothing to copy. */
export type Mended = 'none' | 'right' | 'mended' | 'failed';

/**
 * Brings the copy of the settings in Jira up to date, because a write failed, two saves crossed, or a version of the app without one saved
 * last. A copy that can't be read counts as wrong.
 *
 * @example await mendSettingsMirror(ports) // ok('right')
 */
export async function mendSettingsMirror(ports: Needed & Pick<Ports, 'settings'>): Promise<Result<Mended>> {
  const stored = await ports.settings.read();
  if (!stored.ok) return stored;
  if (stored.value === null) return ok('none');
  const copy = await ports.mirror.read();
  if (!copy.ok && copy.fault.code !== 'unreadable') return copy;
  if (copy.ok && copy.value !== null && isSame(copy.value, copyOf(stored.value))) return ok('right');
  if (!(await mirrorSettings(ports, stored.value, null))) return ok('failed');
  await ports.ledger.append({ at: ports.clock.now(), kind: 'mirror-mended', issueId: null, by: null, detail: { what: 'settings', revision: stored.value.revision } });
  return ok('mended');
}

/** Who holds a role and what an epic must fulfil are no business of a page in Confluence, so they stay in storage. */
export const copyOf = ({ revision, settings }: StoredSettings): SettingsCopy => ({ revision, settings: withoutPolicy(settings) });

const withoutPolicy = (settings: Settings): Settings => ({ ...settings, intake: { ...settings.intake, criteria: [] }, roles: [] });

/** Both have passed the schema, so keys have one order. */
const isSame = (a: SettingsCopy, b: SettingsCopy): boolean => JSON.stringify(a) === JSON.stringify(b);
