import { NO_DAY, type LanedColumns } from './columns';

/** The epics of each lane in order: those of lane i are `order[ends[i-1] ?? 0 .. ends[i]]`. */
export interface Lanes {
  order: Int32Array;
  ends: Int32Array;
}

/** Leaves room for every epic beside the start in one exact number, so that one plain sort does both. */
const MOST_EPICS = 0x200000;
const UNDATED = 0x7fffffff;

/**
 * Puts epics in their lanes, by start, then id; those without dates come last. `shown` leaves out the epics whose entry is 0.
 *
 * @example layLanes(portfolio, 3, null).ends.length // 3
 */
export function layLanes(columns: LanedColumns, lanes: number, shown: Uint8Array | null): Lanes {
  const ends = countLanes(columns, lanes, shown);
  const sortable = new Float64Array(ends[lanes - 1] ?? 0);
  const next = new Int32Array(lanes);
  for (let lane = 1; lane < lanes; lane++) next[lane] = ends[lane - 1] ?? 0;
  for (let epic = 0; epic < columns.count; epic++) {
    const lane = columns.stream[epic] ?? lanes;
    if (lane >= lanes || (shown && !shown[epic])) continue;
    const at = next[lane] ?? 0;
    sortable[at] = rank(columns.start[epic] ?? NO_DAY) * MOST_EPICS + epic;
    next[lane] = at + 1;
  }
  return { order: sortWithin(sortable, ends), ends };
}

const rank = (start: number): number => (start === NO_DAY ? UNDATED : start);

function countLanes({ count, stream }: LanedColumns, lanes: number, shown: Uint8Array | null): Int32Array {
  const ends = new Int32Array(lanes);
  for (let epic = 0; epic < count; epic++) {
    const lane = stream[epic] ?? lanes;
    if (lane < lanes && (!shown || shown[epic])) ends[lane] = (ends[lane] ?? 0) + 1;
  }
  for (let lane = 1; lane < lanes; lane++) ends[lane] = (ends[lane] ?? 0) + (ends[lane - 1] ?? 0);
  return ends;
}

function sortWithin(sortable: Float64Array, ends: Int32Array): Int32Array {
  let from = 0;
  for (const end of ends) {
    sortable.subarray(from, end).sort();
    from = end;
  }
  const order = new Int32Array(sortable.length);
  for (let at = 0; at < order.length; at++) {
    const value = sortable[at] as number;
    // days before 1970 are negative, so that a remainder would be too
    order[at] = value - Math.floor(value / MOST_EPICS) * MOST_EPICS;
  }
  return order;
}
