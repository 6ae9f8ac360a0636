import type { WipKey, WipRecord } from '../app/ports';
import type { Result } from '../contract';
import { ok } from '../contract';
import { wipLeases } from '../schemas/wip';
import type { RecordKind, Versioned } from './versioned';
import { unwrap, wrap } from './versioned';

/** As the entity in the manifest. */
export interface WipRow {
  version: number;
  body: Versioned;
}

/** Schema 1 is the first; a change of shape adds its step to `migrations`. */
const KIND: RecordKind<Omit<WipRecord, 'version'>> = { what: 'holders of a WIP limit', schema: wipLeases, migrations: [] };

/** Letters and digits that a key of storage takes as they are. `-` alone stands for the whole portfolio. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** @example wipRowKey({ state: 'implementing', streamId: 'payments' }) // 'implementing:payments' */
export const wipRowKey = ({ state, streamId }: WipKey): string => `${state}:${streamId === null ? '-' : safe(streamId)}`;

/** `#` tells an encoded id from one that happens to look like it. */
const safe = (id: string): string => (PLAIN.test(id) ? id : `#${Buffer.from(id).toString('base64url')}`);

/** The row that a write leaves, one version higher than what its writer saw. */
export const wipRow = ({ state, streamId, leases, version }: WipRecord): WipRow => ({ version: version + 1, body: wrap(KIND, { state, streamId, leases }) });

/** The record in a row, or the one that stands for no row; `unreadable` where the row is damaged. */
export function wipRecordOf({ state, streamId }: WipKey, row: WipRow | undefined): Result<WipRecord> {
  if (row === undefined) return ok({ state, streamId, leases: [], version: 0 });
  const held = unwrap(KIND, row.body);
  return held.ok ? ok({ ...held.value, version: row.version }) : held;
}
