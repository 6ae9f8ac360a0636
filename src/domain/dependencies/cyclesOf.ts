import type { Cycle } from './Analysis';
import type { Components } from './componentsOf';
import type { Graph } from './makeGraph';

/** Up to this size, a component is searched from each of its epics, so that its cycle is the shortest there is. */
export const SEARCHED_WHOLE = 64;

/**
 * One short cycle for each component: a component may hold more cycles than anybody could read (ten epics that all depend on
 * one another have over a million). The shortest; in components of more than `SEARCHED_WHOLE` epics, the shortest through the
 * lowest row. Each starts at its lowest row.
 *
 * @example
 * // 0 → 1 → 2 → 0 and 2 → 1
 * cyclesOf(graph, componentsOf(graph)) // [{ path: [1, 2], size: 3 }]
 */
export function cyclesOf(graph: Graph, components: Components): Cycle[] {
  const { cyclic } = components;
  if (cyclic.length === 0) return [];
  const search: Search = { graph, of: components.of, before: new Int32Array(graph.count).fill(-1), queue: new Int32Array(graph.count) };
  return cyclic.map((rows) => ({ path: shortestIn(search, rows), size: rows.length }));
}

interface Search {
  graph: Graph;
  of: Int32Array;
  /** By row: from where the search came; -1 where it has not been. Clean between searches. */
  before: Int32Array;
  queue: Int32Array;
}

function shortestIn(search: Search, rows: Int32Array): Int32Array {
  const tried = rows.length > SEARCHED_WHOLE ? 1 : rows.length;
  let best = shortestThrough(search, rows[0] as number, rows.length);
  // Rows ascend and only a shorter cycle takes over, so the first row of the best is its lowest.
  for (let at = 1; at < tried && best.length > 2; at++) {
    const path = shortestThrough(search, rows[at] as number, best.length - 1);
    if (path.length > 0) best = path;
  }
  return best;
}

/** Empty where there is none of at most `longest` epics. */
function shortestThrough({ graph: { out, outEnds }, of, before, queue }: Search, root: number, longest: number): Int32Array {
  let path: Int32Array = new Int32Array(0);
  let tail = 0;
  let levelEnd = 1;
  queue[tail++] = root;
  search: for (let head = 0, length = 1; head < tail; head++) {
    if (head === levelEnd) {
      length++;
      levelEnd = tail;
    }
    if (length > longest) break;
    const row = queue[head] as number;
    for (let at = outEnds[row] as number; at < (outEnds[row + 1] as number); at++) {
      const to = out[at] as number;
      if (to === root && row !== root) {
        path = wayTo(before, row, length);
        break search;
      }
      if (to === root || of[to] !== of[root] || before[to] !== -1) continue;
      before[to] = row;
      queue[tail++] = to;
    }
  }
  for (let at = 0; at < tail; at++) before[queue[at] as number] = -1;
  return path;
}

function wayTo(before: Int32Array, end: number, length: number): Int32Array {
  const path = new Int32Array(length);
  for (let at = length - 1, row = end; at >= 0; at--, row = before[row] as number) path[at] = row;
  return path;
}
