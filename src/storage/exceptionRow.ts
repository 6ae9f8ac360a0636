import type { Exception, PiKey, Result } from '../contract';
import { exception as exceptionSchema } from '../schemas/exception';
import type { RecordKind, Versioned } from './versioned';
import { unwrap, wrap } from './versioned';

/** As the entity in the manifest: what indexes need beside the body. */
export interface ExceptionRow {
  version: number;
  pi: string;
  state: string;
  requestedAt: string;
  body: Versioned;
}

/** Schema 1 is the first; a change of shape adds its step to `migrations`. */
const KIND: RecordKind<Exception> = { what: 'exception data', schema: exceptionSchema, migrations: [] };

/** @example exceptionKey('10001', '2026.4') // '10001:2026.4' */
export const exceptionKey = (issueId: string, pi: PiKey): string => `${issueId}:${pi}`;

/** @example exceptionRow(exception).state // 'requested' */
export const exceptionRow = (exception: Exception): ExceptionRow => {
  const { version, pi, state, requestedAt } = exception;
  return { version, pi, state, requestedAt, body: wrap(KIND, exception) };
};

/** The exception in a row; `unreadable` where the row is damaged. */
export const exceptionOf = (row: ExceptionRow): Result<Exception> => unwrap(KIND, row.body);
