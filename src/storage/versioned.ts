import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import type { Result } from '../contract';
import { fail, ok } from '../contract';

/** Brings a stored body from one schema number to the next. */
export type Migration = (body: unknown) => unknown;

/** How one kind of record is read: `migrations[n]` brings schema n + 1 to n + 2, so the current number follows from the table. */
export interface RecordKind<T> {
  /** As people call it, in "The stored settings …". */
  what: string;
  schema: GenericSchema<unknown, T>;
  migrations: Migration[];
}

/** A value as it is stored: with the number of its shape, so that a later version of the app can tell old from new. */
export interface Versioned {
  schema: number;
  value: unknown;
}

const currentOf = <T>(kind: RecordKind<T>): number => kind.migrations.length + 1;

/** @example wrap(SETTINGS, stored) // { schema: 1, value: stored } */
export const wrap = <T>(kind: RecordKind<T>, value: T): Versioned => ({ schema: currentOf(kind), value });

/**
 * Reads a stored record: migrates it step by step to the current shape, then checks it.
 *
 * @returns the value, or `unreadable`, saying whether it is newer than this version of the app or damaged, and where
 * @example unwrap(SETTINGS, { schema: 1, value: … })
 */
export function unwrap<T>(kind: RecordKind<T>, raw: unknown): Result<T> {
  const record = v.safeParse(v.object({ schema: v.pipe(v.number(), v.integer(), v.minValue(1)), value: v.unknown() }), raw);
  if (!record.success) return damaged(kind.what, 'schema');
  const { schema, value } = record.output;
  if (schema > currentOf(kind)) {
    return fail('unreadable', `The stored ${kind.what} come from a newer version of Interlock (schema ${schema}). Ask an admin to update the app.`);
  }
  const parsed = v.safeParse(kind.schema, migrate(kind.migrations.slice(schema - 1), value));
  return parsed.success ? ok(parsed.output) : damaged(kind.what, v.getDotPath(parsed.issues[0]) ?? 'value');
}

/** A step that meets what it never expected leaves a value that no schema accepts, instead of an exception. */
function migrate(steps: Migration[], value: unknown): unknown {
  try {
    return steps.reduce((body, step) => step(body), value);
  } catch {
    return undefined;
  }
}

const damaged = (what: string, path: string): Result<never> =>
  fail('unreadable', `The stored ${what} can't be read: "${path}" is not what it should be. Restore the data of the app, or ask whoever maintains it.`);
