/** How two lists differ, by the key of their items. */
export interface ListChange<T> {
  /** Position in the later list, or in the earlier one for what was removed. */
  at: number;
  before: T | null;
  after: T | null;
}

/**
 * What was added, removed or changed between two lists, whatever their order.
 *
 * @example changesBetween(['a', 'b'], ['b', 'c'], (item) => item) // [{ at: 1, before: null, after: 'c' }, { at: 0, before: 'a', after: null }]
 */
export function changesBetween<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): ListChange<T>[] {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const kept = new Set(after.map(keyOf));
  const present = after.map((item, at) => ({ at, before: old.get(keyOf(item)) ?? null, after: item }));
  const removed = before.map((item, at) => ({ at, before: item, after: null })).filter(({ before: item }) => !kept.has(keyOf(item)));
  return [...present.filter((change) => !isSame(change.before, change.after)), ...removed];
}

/** Settings are plain JSON. Lists in them are compared in order; their callers say what of it matters. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]): [string, unknown] => [key, sorted(part)]).sort(([a], [b]) => (a < b ? -1 : 1)));
}
