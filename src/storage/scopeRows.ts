import type { PiScope, Result } from '../contract';
import { fail, ok } from '../contract';
import { scopeHead, scopeItems } from '../schemas/scope';
import type { RecordKind, Versioned } from './versioned';
import { unwrap, wrap } from './versioned';

/** As the entity in the manifest. Only the first part of a scope has `sealedAt`. */
export interface ScopeRow {
  pi: string;
  sealedAt?: string;
  body: Versioned;
}

/** An item takes some 65 bytes, so a part stays well below the 240 KiB of a record, and all of them below the 4 MB of a transaction. */
const PART = 2500;
const MOST_PARTS = 20;

/** Schema 1 is the first of each; a change of shape adds its step to `migrations`. */
const HEAD: RecordKind<PiScope & { of: number }> = { what: 'scope of this PI', schema: scopeHead, migrations: [] };
const REST: RecordKind<PiScope['items']> = { what: 'scope of this PI', schema: scopeItems, migrations: [] };

/** @example partKey('2026.4', 0) // '2026.4' */
const partKey = (pi: string, part: number): string => (part === 0 ? pi : `${pi}:${part}`);

/** Keys of the parts after the first. @example restKeys('2026.4', 3) // ['2026.4:1', '2026.4:2'] */
export const restKeys = (pi: string, of: number): string[] => Array.from({ length: of - 1 }, (_, index) => partKey(pi, index + 1));

/**
 * A scope cut into rows, the first first; `bad-input` where it is too large to be kept whole.
 *
 * @example scopeRows(scope) // ok([{ key: '2026.4', row: { pi: '2026.4', sealedAt: …, body: … } }])
 */
export function scopeRows({ pi, sealedAt, items }: PiScope): Result<{ key: string; row: ScopeRow }[]> {
  const of = Math.max(1, Math.ceil(items.length / PART));
  if (of > MOST_PARTS) return fail('bad-input', `PI ${pi} has ${items.length} epics, and at most ${PART * MOST_PARTS} can be sealed.`);
  const parts = Array.from({ length: of }, (_, part) => items.slice(part * PART, (part + 1) * PART));
  return ok(parts.map((own, part) => ({ key: partKey(pi, part), row: part === 0 ? { pi, sealedAt, body: wrap(HEAD, { pi, sealedAt, of, items: own }) } : { pi, body: wrap(REST, own) } })));
}

/** The first part of a scope, and how many there are; `unreadable` where the row is damaged. */
export const headOf = (row: ScopeRow): Result<PiScope & { of: number }> => unwrap(HEAD, row.body);

/** The items of a later part; `unreadable` where it is damaged or gone. */
export const restOf = (row: ScopeRow | undefined): Result<PiScope['items']> => unwrap(REST, row?.body);
