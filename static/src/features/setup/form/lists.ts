/** The list with another thing at a place. @example replaceAt(['a', 'b'], 1, 'c') // ['a', 'c'] */
export const replaceAt = <T>(list: readonly T[], index: number, thing: T): T[] => list.map((old, at) => (at === index ? thing : old));

/** The list without the thing at a place. @example removeAt(['a', 'b'], 0) // ['b'] */
export const removeAt = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);

/**
 * The list with one thing moved a place up or down; the ends stay ends.
 *
 * @example moved(['a', 'b', 'c'], 2, -1) // ['a', 'c', 'b']
 */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const thing = list[index];
  const to = index + by;
  if (thing === undefined || to < 0 || to >= list.length) return [...list];
  const others = removeAt(list, index);
  return [...others.slice(0, to), thing, ...others.slice(to)];
}
