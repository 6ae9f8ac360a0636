import type { Graph } from './makeGraph';

/** Epics that can be reached from one, nearest first, then by row; and in how many steps. */
export interface Reach {
  rows: Int32Array;
  steps: Int32Array;
}

/**
 * Who waits for an epic (`consumers`) or for whom it waits (`providers`), directly or through others. Never the epic itself,
 * though it be in a cycle.
 *
 * @example
 * // 0 → 1 → 2
 * reachOf(graph, 0, 'consumers') // rows [1, 2], steps [1, 2]
 */
export function reachOf(graph: Graph, row: number, direction: 'consumers' | 'providers'): Reach {
  const [next, ends] = direction === 'consumers' ? [graph.out, graph.outEnds] : [graph.in, graph.inEnds];
  const seen = new Uint8Array(graph.count);
  const rows = new Int32Array(graph.count);
  const steps = new Int32Array(graph.count);
  let tail = 1;
  rows[0] = row;
  seen[row] = 1;
  for (let step = 1, from = 0; from < tail; step++) {
    const until = tail;
    for (let head = from; head < until; head++) {
      const at = rows[head] as number;
      for (let k = ends[at] as number; k < (ends[at + 1] as number); k++) {
        const to = next[k] as number;
        if (seen[to] === 1) continue;
        seen[to] = 1;
        steps[tail] = step;
        rows[tail++] = to;
      }
    }
    if (tail - until > 1) rows.subarray(until, tail).sort();
    from = until;
  }
  return { rows: rows.slice(1, tail), steps: steps.slice(1, tail) };
}
