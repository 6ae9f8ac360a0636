import type { Result } from '../../contract';
import { ok } from '../../contract';
import { accountsIn } from './accounts';
import { eraseFromRow } from './eraseFromRow';
import { eraseFromSettings } from './eraseFromSettings';
import { NAMING, scan } from './scan';
import { untilWritten } from './untilWritten';

/**
 * Puts `unknown` in place of an account in all that is stored. All rows are looked at: the ledger names people inside what it says, where
 * no index reaches. Where it fails half-way, the next call does the rest.
 *
 * @returns how many records were changed
 * @example await eraseAccount('erin') // ok(3)
 */
export async function eraseAccount(accountId: string): Promise<Result<number>> {
  let changed = 0;
  for (const entity of NAMING) {
    const erased = await eraseFromEntity(entity, accountId);
    if (!erased.ok) return erased;
    changed += erased.value;
  }
  // Last, so that damaged settings keep nobody in the records.
  const settings = await untilWritten(() => eraseFromSettings(accountId));
  return settings.ok ? ok(changed + Number(settings.value)) : settings;
}

async function eraseFromEntity(entity: string, accountId: string): Promise<Result<number>> {
  let changed = 0;
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof scan>> = await scan(entity, cursor);
    if (!page.ok) return page;
    for (const { key, value } of page.value.rows) {
      if (!accountsIn(value).includes(accountId)) continue;
      const erased = await untilWritten(() => eraseFromRow(entity, key, accountId));
      if (!erased.ok) return erased;
      changed += Number(erased.value);
    }
    cursor = page.value.next;
  } while (cursor !== null);
  return ok(changed);
}
