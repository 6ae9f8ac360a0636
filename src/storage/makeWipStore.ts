import { kvs } from '@forge/kvs';
import type { WipKey, WipRecord, WipStore } from '../app/ports';
import type { Result } from '../contract';
import { ok } from '../contract';
import { attempt } from './attempt';
import { hasVersion } from './hasVersion';
import { readRows } from './readRows';
import { wipRecordOf, wipRow, wipRowKey, type WipRow } from './wipRow';

const WIP = 'wip';

/**
 * The port of WIP leases over Forge's storage: one record a limit, one version higher with each write.
 *
 * @example const held = await makeWipStore().read([{ state: 'implementing', streamId: null }])
 */
export const makeWipStore = (): WipStore => ({ read, write });

/** A damaged record is a fault: to take it for an empty one would let anybody in. */
async function read(keys: WipKey[]): Promise<Result<WipRecord[]>> {
  const rows = await readRows<WipRow>(WIP, keys.map(wipRowKey));
  if (!rows.ok) return rows;
  const records: WipRecord[] = [];
  for (const key of keys) {
    const record = wipRecordOf(key, rows.value.get(wipRowKey(key)));
    if (!record.ok) return record;
    records.push(record.value);
  }
  return ok(records);
}

/** One transaction, so that an epic has a place under each of its limits or under none. Forge takes 25 records in one. */
async function write(records: WipRecord[]): Promise<Result<null>> {
  if (records.length === 0) return ok(null);
  const transaction = kvs.transact();
  for (const record of records) transaction.set(wipRowKey(record), wipRow(record), { entityName: WIP, conditions: hasVersion<WipRow>(record.version) });
  const written = await attempt(() => transaction.execute(), 'Another epic took a place under this WIP limit first. Try again.');
  return written.ok ? ok(null) : written;
}
