import type { Problem } from '../../contract';

/**
 * Problems of a part, seen from the whole.
 *
 * @example under('cadence', [{ path: 'anchor', message: '…' }]) // [{ path: 'cadence.anchor', message: '…' }]
 */
export function under(prefix: string, problems: readonly Problem[]): Problem[] {
  return problems.map(({ path, message }) => ({ path: `${prefix}.${path}`, message }));
}

/** For each item, the index of the first earlier one with the same key, or null. */
export function earlierTwins<T>(items: readonly T[], keyOf: (item: T) => string): (number | null)[] {
  const first = new Map<string, number>();
  return items.map((item, at) => {
    const twin = first.get(keyOf(item));
    if (twin === undefined) first.set(keyOf(item), at);
    return twin ?? null;
  });
}

/** Whether a thing is missing in Jira. Without a catalogue nobody knows, so nothing is. */
export function isMissing(things: readonly { id: string }[] | undefined, id: string): boolean {
  return things !== undefined && !things.some((thing) => thing.id === id);
}
