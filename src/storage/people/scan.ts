import { Sort, kvs } from '@forge/kvs';
import type { Result } from '../../contract';
import { ok } from '../../contract';
import { attempt } from '../attempt';

/** Entities whose rows name people. Settings are one record and looked at by itself; leases and scopes name nobody. */
export const NAMING = ['admission', 'exception', 'evidence', 'milestone', 'ledger'] as const;

export interface Scanned {
  rows: { key: string; value: unknown }[];
  next: string | null;
}

/** The most that Forge gives at a time. */
const PAGE = 100;

/**
 * One page of all rows of an entity, in the order of their keys.
 *
 * @example await scan('ledger', null) // ok({ rows: [{ key: '2026-11-24T09:…', value: … }], next: '…' })
 */
export async function scan(entity: string, after: string | null): Promise<Result<Scanned>> {
  const query = kvs.entity<unknown>(entity).query().index('by-key').sort(Sort.ASC).limit(PAGE);
  const page = await attempt(() => (after === null ? query : query.cursor(after)).getMany());
  return page.ok ? ok({ rows: page.value.results, next: page.value.nextCursor ?? null }) : page;
}
