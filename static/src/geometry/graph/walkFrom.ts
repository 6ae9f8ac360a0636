/** A directed graph as columns: edge i goes from `from[i]` to `to[i]`. */
export interface Edges {
  from: ArrayLike<number>;
  to: ArrayLike<number>;
}

/** What lies around one node, nearest first, the node itself at the start. */
export interface Walk {
  nodes: number[];
  /** By node of the walk: steps against the edges as negative numbers, along them as positive ones. */
  layers: number[];
  /** How many nodes lie within the steps but beyond the limit. */
  leftOut: number;
}

/**
 * Walks from a node as many steps up (against the edges) and down (along them). A node that lies both ways, as in a circle,
 * stands where it is nearer, and above where that is the same.
 *
 * @example walkFrom({ from: [0, 1], to: [1, 2] }, 1, 2, 150) // { nodes: [1, 0, 2], layers: [0, -1, 1], leftOut: 0 }
 */
export function walkFrom({ from, to }: Edges, focus: number, steps: number, limit: number): Walk {
  const up = stepsTo(to, from, focus, steps);
  const down = stepsTo(from, to, focus, steps);
  const layers = new Map([...up].map(([node, step]) => [node, step === 0 ? 0 : -step]));
  for (const [node, step] of down) {
    const above = up.get(node);
    if (above === undefined || step < above) layers.set(node, step);
  }
  const found = [...layers].sort(([, a], [, b]) => Math.abs(a) - Math.abs(b) || a - b);
  const kept = found.slice(0, limit);
  return { nodes: kept.map(([node]) => node), layers: kept.map(([, layer]) => layer), leftOut: found.length - kept.length };
}

/** Nodes by how many steps they are away. Each step looks at every edge: there are a few steps only, and no index to build. */
function stepsTo(tail: ArrayLike<number>, head: ArrayLike<number>, focus: number, steps: number): Map<number, number> {
  const found = new Map([[focus, 0]]);
  for (let step = 1; step <= steps; step++) {
    const before = found.size;
    for (let edge = 0; edge < tail.length; edge++) {
      const next = head[edge] as number;
      if (found.get(tail[edge] as number) === step - 1 && !found.has(next)) found.set(next, step);
    }
    if (found.size === before) break;
  }
  return found;
}
