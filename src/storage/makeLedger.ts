import { kvs } from '@forge/kvs';
import type { Ledger } from '../app/ports';
import { ok } from '../contract';
import { attempt } from './attempt';
import { LEDGER, ledgerRecord } from './ledgerRecord';

/**
 * The ledger port over Forge's storage: entries are added, never changed.
 *
 * @example await makeLedger().append({ at, kind: 'gate-failed', issueId: null, by: null, detail: {} })
 */
export const makeLedger = (): Ledger => ({
  async append(entry) {
    const { key, row } = ledgerRecord(entry, crypto.randomUUID());
    const written = await attempt(() => kvs.entity(LEDGER).set(key, row, { keyPolicy: 'FAIL_IF_EXISTS' }));
    return written.ok ? ok(null) : written;
  },
});
