import type { Result } from '../contract';
import { ok } from '../contract';
import { placeOf, readBatch } from './readBatch';

/**
 * Rows of an entity by key. Keys without a row are not in the map.
 *
 * @example await readRows<AdmissionRow>('admission', ['10001', '10002'])
 */
export async function readRows<Row>(entityName: string, keys: string[]): Promise<Result<Map<string, Row>>> {
  // Forge refuses a batch that names a key twice.
  const wanted = [...new Set(keys)];
  const batch = await readBatch(wanted.map((key) => ({ entityName, key })));
  if (!batch.ok) return batch;
  return ok(new Map(wanted.flatMap((key): [string, Row][] => {
    const row = batch.value.get(placeOf({ entityName, key }));
    return row === undefined ? [] : [[key, row as Row]];
  })));
}
