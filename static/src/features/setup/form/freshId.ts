/**
 * An id that none of the things has, made of a word and the first free number, so that it reads well where it is stored.
 *
 * @example freshId('stream', [{ id: 'stream-1' }]) // 'stream-2'
 */
export function freshId(word: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map((thing) => thing.id));
  let number = taken.length + 1;
  while (ids.has(`${word}-${number}`)) number++;
  return `${word}-${number}`;
}
