import { kvs } from '@forge/kvs';
import type { Result } from '../contract';
import { ok } from '../contract';
import { attempt, faultOf } from './attempt';

/** Most keys that Forge takes in one batch. */
const CHUNK = 25;

/**
 * Takes rows away. Where one fails the others may be gone already, so the caller asks again.
 *
 * @returns how many
 * @example await deleteRows('ledger', keys) // ok(100)
 */
export async function deleteRows(entityName: string, keys: string[]): Promise<Result<number>> {
  for (let at = 0; at < keys.length; at += CHUNK) {
    const batch = await attempt(() => kvs.batchDelete(keys.slice(at, at + CHUNK).map((key) => ({ key, entityName }))));
    if (!batch.ok) return batch;
    const [failed] = batch.value.failedKeys;
    if (failed) return faultOf(failed.error.code, 0);
  }
  return ok(keys.length);
}
