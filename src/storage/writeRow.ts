import { kvs } from '@forge/kvs';
import type { LedgerEntry, Result } from '../contract';
import { ok } from '../contract';
import { attempt } from './attempt';
import { hasVersion, type Counted } from './hasVersion';
import { LEDGER, ledgerRecord } from './ledgerRecord';

/** A row to be written, and the version that must be there for it: 0 for none yet. */
export interface RowWrite<Row extends Counted> {
  entity: string;
  key: string;
  row: Row;
  expected: number;
}

/**
 * Writes a row with its ledger entry. They go together or not at all, so that nothing half-written stays.
 *
 * @param conflict what to say when somebody else was first
 * @example await writeRow({ entity: 'admission', key: '10001', row, expected: 0 }, entry, 'Somebody else …')
 */
export async function writeRow<Row extends Counted>({ entity, key, row, expected }: RowWrite<Row>, entry: LedgerEntry, conflict: string): Promise<Result<null>> {
  const ledger = ledgerRecord(entry, crypto.randomUUID());
  const conditions = hasVersion<Row>(expected);
  const written = await attempt(
    () => kvs.transact().set(key, row, { entityName: entity, conditions }).set(ledger.key, ledger.row, { entityName: LEDGER }).execute(),
    conflict,
  );
  return written.ok ? ok(null) : written;
}
