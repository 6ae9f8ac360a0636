import { kvs } from '@forge/kvs';
import type { Result } from '../contract';
import { ok } from '../contract';
import { attempt, faultOf } from './attempt';

/** Most keys that Forge takes in one batch. */
const CHUNK = 25;
const MISSING = ['KEY_NOT_FOUND', 'NOT_FOUND'];

/** Where a row is. */
export interface Place {
  entityName: string;
  key: string;
}

/**
 * Rows by place, of any entities. Places without a row are not in the map.
 *
 * @returns rows by `placeOf`
 * @example await readBatch([{ entityName: 'admission', key: '10001' }])
 */
export async function readBatch(places: Place[]): Promise<Result<Map<string, unknown>>> {
  const rows = new Map<string, unknown>();
  for (let at = 0; at < places.length; at += CHUNK) {
    const batch = await attempt(() => kvs.batchGet<unknown>(places.slice(at, at + CHUNK)));
    if (!batch.ok) return batch;
    const failed = batch.value.failedKeys.find(({ error }) => !MISSING.includes(error.code));
    if (failed) return faultOf(failed.error.code, 0);
    for (const { key, entityName = '', value } of batch.value.successfulKeys) rows.set(placeOf({ entityName, key }), value);
  }
  return ok(rows);
}

/** @example placeOf({ entityName: 'admission', key: '10001' }) // 'admission/10001' */
export const placeOf = ({ entityName, key }: Place): string => `${entityName}/${key}`;
