import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { Result } from '../../contract';
import { ok } from '../../contract';
import { attempt } from '../attempt';
import { hasVersion, type Counted } from '../hasVersion';
import { accountsIn, withoutAccount } from './accounts';

type Row = Record<string, unknown>;

/**
 * Puts `unknown` in place of an account in one row, if it still has what was read from it. A row that counts its writes becomes one
 * version higher, so that nobody who read it before brings the account back.
 *
 * @returns whether the row named the account; `conflict` where somebody else wrote in between
 * @example await eraseFromRow('admission', '10001', 'erin') // ok(true)
 */
export async function eraseFromRow(entityName: string, key: string, accountId: string): Promise<Result<boolean>> {
  const row = await attempt(() => kvs.entity<Row>(entityName).get(key));
  if (!row.ok) return row;
  if (row.value === undefined || !accountsIn(row.value).includes(accountId)) return ok(false);
  const { value } = row;
  const next = counted(withoutAccount(value, accountId));
  const written = await attempt(() => kvs.transact().set(key, next, { entityName, conditions: asRead(value) }).execute());
  return written.ok ? ok(true) : written;
}

/** Entries of the ledger never change, but one that was trimmed meanwhile must not come back. */
const asRead = (row: Row) =>
  isCounted(row) ? hasVersion<Counted>(row.version) : new Filter<Row>().and('at', FilterConditions.exists());

const isCounted = (row: Row): row is Row & Counted => typeof row.version === 'number';

/** The version stands beside the body, for conditions, and in it, for whoever reads it. */
function counted(row: Row): Row {
  if (!isCounted(row)) return row;
  const version = row.version + 1;
  const body = row.body as { value?: { version?: unknown } } | undefined;
  if (typeof body?.value?.version !== 'number') return { ...row, version };
  return { ...row, version, body: { ...body, value: { ...body.value, version } } };
}
