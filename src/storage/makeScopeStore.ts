import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { ScopeStore } from '../app/ports';
import type { LedgerEntry, PiKey, PiScope, Result } from '../contract';
import { ok } from '../contract';
import { attempt } from './attempt';
import { LEDGER, ledgerRecord } from './ledgerRecord';
import { readRows } from './readRows';
import { headOf, restKeys, restOf, scopeRows, type ScopeRow } from './scopeRows';

const SCOPE = 'scope';

/**
 * The port of sealed PIs over Forge's storage: written once, never changed. A large scope lies in several records.
 *
 * @example const scope = await makeScopeStore().read('2026.4')
 */
export const makeScopeStore = (): ScopeStore => ({ read, seal });

async function read(pi: PiKey): Promise<Result<PiScope | null>> {
  const row = await attempt(() => kvs.entity<ScopeRow>(SCOPE).get(pi));
  if (!row.ok) return row;
  if (row.value === undefined) return ok(null);
  const head = headOf(row.value);
  return head.ok ? whole(head.value) : head;
}

async function whole({ of, items, ...head }: PiScope & { of: number }): Promise<Result<PiScope>> {
  const keys = restKeys(head.pi, of);
  const rows = await readRows<ScopeRow>(SCOPE, keys);
  if (!rows.ok) return rows;
  const all = [...items];
  for (const key of keys) {
    const part = restOf(rows.value.get(key));
    if (!part.ok) return part;
    all.push(...part.value);
  }
  return ok({ ...head, items: all });
}

/** All parts and the ledger entry go in one transaction, so that nothing half-written stays. */
async function seal(scope: PiScope, entry: LedgerEntry): Promise<Result<PiScope>> {
  const rows = scopeRows(scope);
  if (!rows.ok) return rows;
  const ledger = ledgerRecord(entry, crypto.randomUUID());
  const transaction = kvs.transact().set(ledger.key, ledger.row, { entityName: LEDGER });
  const conditions = new Filter<ScopeRow>().and('pi', FilterConditions.notExists());
  for (const { key, row } of rows.value) transaction.set(key, row, { entityName: SCOPE, conditions });
  const written = await attempt(() => transaction.execute(), `PI ${scope.pi} is sealed already.`);
  return written.ok ? ok(scope) : written;
}
