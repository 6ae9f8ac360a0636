import type { LinkState, Links, Plans } from './Analysis';
import { LINK_STATES, NO_DAY } from './Analysis';

/**
 * What each link comes to, as an index in `LINK_STATES`. Where either end is no more exact than a PI, PIs are compared;
 * else days, and a consumer may start on the very day on which its provider finishes. A link to itself is fine.
 *
 * @example
 * // Row 0 finishes on day 10, row 1 starts on day 9:
 * LINK_STATES[linkStatesOf(plans, { from: Int32Array.of(0), to: Int32Array.of(1) })[0]] // 'conflict'
 */
export function linkStatesOf(plans: Plans, { from, to }: Links): Uint8Array {
  const states = new Uint8Array(from.length);
  for (let link = 0; link < from.length; link++) states[link] = stateOfLink(plans, from[link] as number, to[link] as number);
  return states;
}

const code = (state: LinkState): number => LINK_STATES.indexOf(state);
const FINE = code('fine');
const TIGHT = code('tight');
const CONFLICT = code('conflict');
const UNPLANNED = code('unplanned');
const SETTLED = code('settled');

function stateOfLink({ done, start, finish, byPi, startPi, finishPi }: Plans, provider: number, consumer: number): number {
  if (done[provider] === 1 || done[consumer] === 1) return SETTLED;
  if (provider === consumer) return FINE;
  if (finish[provider] === NO_DAY) return UNPLANNED;
  if (start[consumer] === NO_DAY) return FINE;
  const exact = byPi[provider] === 0 && byPi[consumer] === 0;
  const late = exact ? (finish[provider] as number) > (start[consumer] as number) : (finishPi[provider] as number) > (startPi[consumer] as number);
  if (late) return CONFLICT;
  return finishPi[provider] === startPi[consumer] ? TIGHT : FINE;
}
