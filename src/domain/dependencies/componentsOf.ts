import type { Graph } from './makeGraph';

/** Who hangs together: epics in one component reach one another; most epics are a component of their own. */
export interface Components {
  /** By row: its component. A component has a greater number than all that it provides to. */
  of: Int32Array;
  count: number;
  /** All rows by ascending component: consumers before providers. Read backwards, providers come first. */
  order: Int32Array;
  /** The components of more than one epic, rows ascending, in ascending first row. */
  cyclic: Int32Array[];
}

/**
 * The strongly connected components, after Tarjan. The walk keeps its own path instead of calling itself: portfolios may have
 * chains longer than the call stack.
 *
 * @example
 * // 0 → 1 → 2 → 1
 * componentsOf(graph) // of: [1, 0, 0], count: 2, cyclic: [[1, 2]]
 */
export function componentsOf({ count, out, outEnds }: Graph): Components {
  const of = new Int32Array(count).fill(-1);
  const order = new Int32Array(count);
  const cyclic: Int32Array[] = [];
  /** By row: its number in order of discovery, from 1, and the lowest such number that it reaches in what is still open. */
  const found = new Int32Array(count);
  const low = new Int32Array(count);
  /** By row: where in `out` to go on. */
  const next = outEnds.slice(0, count);
  const path = new Int32Array(count);
  const open = new Int32Array(count);
  let discovered = 0;
  let opened = 0;
  let closed = 0;
  let components = 0;

  const close = (root: number): void => {
    const first = closed;
    let row;
    do {
      row = open[--opened] as number;
      of[row] = components;
      order[closed++] = row;
    } while (row !== root);
    components++;
    if (closed - first > 1) cyclic.push(order.slice(first, closed).sort());
  };

  for (let root = 0; root < count; root++) {
    if (found[root] !== 0) continue;
    let depth = 0;
    path[0] = open[opened++] = root;
    found[root] = low[root] = ++discovered;
    while (depth >= 0) {
      const row = path[depth] as number;
      const at = next[row] as number;
      if (at < (outEnds[row + 1] as number)) {
        const to = out[at] as number;
        next[row] = at + 1;
        if (found[to] === 0) {
          path[++depth] = open[opened++] = to;
          found[to] = low[to] = ++discovered;
        } else if ((of[to] as number) < 0) low[row] = Math.min(low[row] as number, found[to] as number);
      } else {
        if (--depth >= 0) low[path[depth] as number] = Math.min(low[path[depth] as number] as number, low[row] as number);
        if (low[row] === found[row]) close(row);
      }
    }
  }
  cyclic.sort((one, other) => (one[0] as number) - (other[0] as number));
  return { of, count: components, order, cyclic };
}
