import type { Links, Plans } from './Analysis';

/**
 * By link: 1 where its ends are in different streams.
 *
 * @example crossStreamOf(plans, links)[0] // 1
 */
export function crossStreamOf({ stream }: Plans, { from, to }: Links): Uint8Array {
  const cross = new Uint8Array(from.length);
  for (let link = 0; link < from.length; link++) cross[link] = stream[from[link] as number] === stream[to[link] as number] ? 0 : 1;
  return cross;
}
