import { KvsError } from './KvsError';
import type { Row } from './KvsStore';

export interface Sorted {
  row: Row;
  /** What the index orders by. */
  rank: unknown;
}

const DEFAULT = 10;
const HIGHEST = 100;

function compare(a: unknown, b: unknown): number {
  if (typeof a !== typeof b) return typeof a < typeof b ? -1 : 1;
  return (a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0;
}

const order = (a: Sorted, b: Sorted): number => compare(a.rank, b.rank) || compare(a.row.key, b.row.key);

/** A cursor names the last row read, so that rows which come and go before it don't matter. */
const write = ({ rank, row }: Sorted): string => Buffer.from(JSON.stringify([rank ?? null, row.key])).toString('base64url');

function read(cursor: string): Sorted {
  try {
    const [rank, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, string];
    return { rank, row: { key } as Row };
  } catch {
    throw new KvsError('INVALID_CURSOR', 'The cursor was not given out by this store.');
  }
}

/** Rows of a page: 10 if not said, 1 to 100. `code` is what Forge calls a wrong one. @throws KvsError */
export function pageLimit(limit: unknown, code: string): number {
  if (limit === undefined || limit === null) return DEFAULT;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > HIGHEST) throw new KvsError(code, `The page limit must be set between 1 and ${HIGHEST}.`);
  return limit;
}

/**
 * One page of rows in the order of their index, after the cursor. The cursor of the answer is undefined on the last page.
 *
 * @throws KvsError INVALID_CURSOR
 */
export function page(rows: Sorted[], limit: number, cursor: string | undefined, descending: boolean): { rows: Row[]; cursor: string | undefined } {
  const sign = descending ? -1 : 1;
  const sorted = [...rows].sort((a, b) => sign * order(a, b));
  const after = cursor ? read(cursor) : null;
  const rest = after ? sorted.filter((one) => sign * order(one, after) > 0) : sorted;
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown.map(({ row }) => row), cursor: last && rest.length > limit ? write(last) : undefined };
}
