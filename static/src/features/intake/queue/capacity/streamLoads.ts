import type { ValueStream } from '../../../../../../src/contract';

/** What weighs on a stream: an epic that is admitted, or a request that is chosen. */
export interface Weight {
  streamId: string | null;
  jobSize: number | null;
}

/** How much of a stream's capacity a PI takes. All in points of job size. */
export interface StreamLoad {
  id: string;
  name: string;
  /** Null: nobody has said. */
  capacity: number | null;
  admitted: number;
  chosen: number;
  /** Epics among both that have no job size, and so weigh nothing here. */
  unsized: number;
}

/**
 * The load of each stream in its order, from what is admitted and what is chosen beside it.
 *
 * @example streamLoads(wiring.streams, admitted, chosen)[0] // { id: 'payments', name: 'Payments', capacity: 40, admitted: 21, chosen: 8, unsized: 1 }
 */
export function streamLoads(streams: readonly ValueStream[], admitted: readonly Weight[], chosen: readonly Weight[]): StreamLoad[] {
  return streams.map(({ id, name, capacity }) => {
    const here = [admitted, chosen].map((weights) => weights.filter(({ streamId }) => streamId === id));
    const [old = 0, added = 0] = here.map((weights) => weights.reduce((sum, { jobSize }) => sum + (jobSize ?? 0), 0));
    return { id, name, capacity, admitted: old, chosen: added, unsized: here.flat().filter(({ jobSize }) => jobSize === null).length };
  });
}

/**
 * The room that each stream has left, as `fitQueue` asks for it.
 *
 * @example roomOf(loads).get('payments') // 19
 */
export const roomOf = (loads: readonly StreamLoad[]): Map<string, number | null> =>
  new Map(loads.map(({ id, capacity, admitted }) => [id, capacity === null ? null : capacity - admitted]));
