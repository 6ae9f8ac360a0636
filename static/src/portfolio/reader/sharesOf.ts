import type { Wiring } from '../../../../src/contract';

/** Browsers keep six connections to a host that speaks HTTP/1.1, and one more search is under way: for the current PI, or for what changed. */
const SEARCHES = 5;

/**
 * The projects of all streams, dealt out to as many searches as can run side by side, so that which epics there are is known after
 * one round trip, whether there are five streams or fifty.
 *
 * @example sharesOf(wiring.streams) // [['10001'], ['10002', '10003'], …]
 */
export function sharesOf(streams: Wiring['streams']): string[][] {
  const shares: string[][] = Array.from({ length: Math.min(SEARCHES, streams.length) }, () => []);
  streams.forEach(({ projectIds }, at) => shares[at % SEARCHES]?.push(...projectIds));
  return shares;
}
