import type { Links } from './Analysis';

/**
 * Dependencies as rows of neighbours, both ways (compressed sparse rows). The consumers of row i are `out` from
 * `outEnds[i]` up to, but without, `outEnds[i + 1]`, and `outLink` says by which link; likewise its providers in `in`.
 * Neighbours ascend by row, so that nothing that walks the graph depends on the order in which links came.
 */
export interface Graph {
  count: number;
  outEnds: Int32Array;
  out: Int32Array;
  outLink: Int32Array;
  inEnds: Int32Array;
  in: Int32Array;
  inLink: Int32Array;
}

/**
 * The graph of `count` epics. Links to itself and links said twice stay in it; the algorithms take no notice.
 * Throws a RangeError on a link to a row that is not there, which is a bug of the caller.
 *
 * @example
 * // Row 2 provides to rows 0 and 1:
 * const graph = makeGraph(3, { from: Int32Array.of(2, 2), to: Int32Array.of(1, 0) });
 * graph.out.subarray(graph.outEnds[2], graph.outEnds[3]) // [0, 1]
 */
export function makeGraph(count: number, { from, to }: Links): Graph {
  const outEnds = endsOf(count, from);
  const inEnds = endsOf(count, to);
  // A stable counting sort by consumer, then by provider, leaves the consumers of each provider in order.
  const byConsumer = sortedBy(to, inEnds, null);
  const outLink = sortedBy(from, outEnds, byConsumer);
  const inLink = sortedBy(to, inEnds, outLink);
  return { count, outEnds, out: pick(to, outLink), outLink, inEnds, in: pick(from, inLink), inLink };
}

function endsOf(count: number, keys: Int32Array): Int32Array {
  const ends = new Int32Array(count + 1);
  for (let link = 0; link < keys.length; link++) {
    const row = keys[link] as number;
    if (row < 0 || row >= count) throw new RangeError(`Link ${link} ends at row ${row}, but there are ${count} rows`);
    ends[row + 1] = (ends[row + 1] as number) + 1;
  }
  for (let row = 0; row < count; row++) ends[row + 1] = (ends[row + 1] as number) + (ends[row] as number);
  return ends;
}

/** The links by ascending key; those of one key stay as `order` has them. */
function sortedBy(keys: Int32Array, ends: Int32Array, order: Int32Array | null): Int32Array {
  const next = ends.slice();
  const sorted = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const link = order === null ? at : (order[at] as number);
    const key = keys[link] as number;
    const place = next[key] as number;
    sorted[place] = link;
    next[key] = place + 1;
  }
  return sorted;
}

function pick(values: Int32Array, order: Int32Array): Int32Array {
  const picked = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) picked[at] = values[order[at] as number] as number;
  return picked;
}
