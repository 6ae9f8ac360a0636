import type { ListResult } from '@forge/kvs';
import type { Result } from '../contract';
import { ok } from '../contract';
import { attempt } from './attempt';
import { lostPlace } from './lostPlace';

/** A query of `@forge/kvs`, whose own type is not exported. */
interface Query<Row> {
  cursor(place: string): Query<Row>;
  getMany(): Promise<ListResult<Row>>;
}

/**
 * One page of rows, as what they hold. Rows that hold nothing are left out, and so are damaged ones: they must not hide the others, and
 * whoever opens one is told.
 *
 * @param after where the page before ended; null for the first
 * @returns `bad-input` for a place that was never given out
 * @example await readPage(kvs.entity('admission').query().index('by-pi', { partition: ['2027.1'] }), null, admissionOf)
 */
export async function readPage<Row, T>(query: Query<Row>, after: string | null, read: (row: Row, key: string) => Result<T | null>): Promise<Result<{ items: T[]; next: string | null }>> {
  const page = await attempt(() => (after === null ? query : query.cursor(after)).getMany());
  if (!page.ok) return after !== null && page.fault.code === 'bad-input' ? lostPlace() : page;
  const items = page.value.results.map(({ key, value }) => read(value, key));
  return ok({ items: items.flatMap((item) => (item.ok && item.value !== null ? [item.value] : [])), next: page.value.nextCursor ?? null });
}
