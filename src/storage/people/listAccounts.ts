import { kvs } from '@forge/kvs';
import type { Result } from '../../contract';
import { ok } from '../../contract';
import { attempt } from '../attempt';
import { lostPlace } from '../lostPlace';
import { SETTINGS, SETTINGS_KEY, settingsOf, type SettingsRow } from '../settingsRow';
import { accountsIn } from './accounts';
import { NAMING, scan } from './scan';

/** A call ends with the page that brings it to this many accounts, or after this many pages: people recur, rows are many. */
const ENOUGH = 200;
const MOST_PAGES = 25;

/** Where a list goes on: in which of the entities, and after what. */
interface Place {
  at: number;
  cursor: string | null;
}

/**
 * Accounts that are stored, part by part. One may come again in a later part.
 *
 * @param after where the part before ended; null for the first
 * @example await listAccounts(null) // ok({ accountIds: ['ada', 'erin'], next: null })
 */
export async function listAccounts(after: string | null): Promise<Result<{ accountIds: string[]; next: string | null }>> {
  const place = after === null ? { at: 0, cursor: null } : placeOf(after);
  if (place === null) return lostPlace();
  const first = after === null ? await inSettings() : ok([]);
  return first.ok ? readOn(place, new Set(first.value)) : first;
}

async function readOn(from: Place, found: Set<string>): Promise<Result<{ accountIds: string[]; next: string | null }>> {
  let place: Place | null = from;
  for (let pages = 0; place !== null && pages < MOST_PAGES && found.size < ENOUGH; pages++) {
    const page = await scan(NAMING[place.at] ?? 'ledger', place.cursor);
    if (!page.ok) return place.cursor !== null && page.fault.code === 'bad-input' ? lostPlace() : page;
    for (const { value } of page.value.rows) for (const accountId of accountsIn(value)) found.add(accountId);
    place = placeAfter(place, page.value.next);
  }
  return ok({ accountIds: [...found], next: place && `${place.at}:${place.cursor ?? ''}` });
}

function placeAfter({ at }: Place, cursor: string | null): Place | null {
  if (cursor !== null) return { at, cursor };
  return at + 1 < NAMING.length ? { at: at + 1, cursor: null } : null;
}

function placeOf(text: string): Place | null {
  const [, at = '', cursor = ''] = /^(\d):(.*)$/s.exec(text) ?? [];
  return at !== '' && Number(at) < NAMING.length ? { at: Number(at), cursor: cursor || null } : null;
}

/** Damaged settings name nobody who could be found; the set-up tells of them. */
async function inSettings(): Promise<Result<string[]>> {
  const row = await attempt(() => kvs.entity<SettingsRow>(SETTINGS).get(SETTINGS_KEY));
  if (!row.ok) return row;
  const stored = row.value === undefined ? null : settingsOf(row.value);
  if (!stored?.ok) return ok([]);
  const holders = stored.value.settings.roles.flatMap((role) => role.holders);
  return ok([...accountsIn({ savedBy: stored.value.savedBy }), ...holders.flatMap(({ kind, id }) => (kind === 'account' ? [id] : []))]);
}
