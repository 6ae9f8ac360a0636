import type { Analysis, Links, Plans } from './Analysis';
import { LINK_STATES } from './Analysis';

const CONFLICT = LINK_STATES.indexOf('conflict');

/**
 * How many links run from each stream to each, and how many of them are in conflict. Links within a stream are on the diagonal;
 * a link from an epic to itself counts nowhere.
 *
 * @example
 * const { streams, links, conflicts } = couplingOf(plans, links, linkStatesOf(plans, links));
 * links[provider * streams + consumer] // 12
 */
export function couplingOf({ stream, streams }: Plans, { from, to }: Links, linkState: Uint8Array): Analysis['coupling'] {
  const links = new Int32Array(streams * streams);
  const conflicts = new Int32Array(streams * streams);
  for (let link = 0; link < from.length; link++) {
    const [provider, consumer] = [from[link] as number, to[link] as number];
    if (provider === consumer) continue;
    const cell = (stream[provider] as number) * streams + (stream[consumer] as number);
    links[cell] = (links[cell] as number) + 1;
    if (linkState[link] === CONFLICT) conflicts[cell] = (conflicts[cell] as number) + 1;
  }
  return { streams, links, conflicts };
}
