import type { ValueStream } from '../../../../../src/contract';

/**
 * The streams that are rows, as indices: those asked for, in the order of the set-up. An address may name streams that are gone; where
 * none is left, all are rows.
 *
 * @example rowsOf(wiring.streams, ['payments']) // [0]
 */
export function rowsOf(streams: readonly Pick<ValueStream, 'id'>[], asked: readonly string[]): number[] {
  const all = streams.map((_, index) => index);
  const chosen = all.filter((index) => asked.includes(streams[index]?.id ?? ''));
  return chosen.length > 0 ? chosen : all;
}
