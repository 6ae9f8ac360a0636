import type { DrawnEdge } from './edgesAmong';

/** Nodes and edges with a waypoint in each column that an edge skips, so that the edge has a lane of its own there. */
export interface Routed {
  /** By node, waypoints after the nodes themselves. */
  layers: number[];
  /** Edges between neighbouring columns only, for putting columns in order. */
  segments: DrawnEdge[];
  /** By edge: the nodes that it goes through, its ends included. */
  chains: number[][];
}

/**
 * Puts waypoints on edges that go right by more than one column. Others stay as they are.
 *
 * @example withWaypoints([-1, 0, 1], [{ edge: 0, from: 0, to: 2 }]).chains // [[0, 3, 2]]: node 3 is a waypoint in layer 0
 */
export function withWaypoints(layers: readonly number[], edges: readonly DrawnEdge[]): Routed {
  const all = [...layers];
  const chains = edges.map(({ from, to }) => {
    const chain = [from];
    for (let layer = (layers[from] ?? 0) + 1; layer < (layers[to] ?? 0); layer++) chain.push(all.push(layer) - 1);
    return [...chain, to];
  });
  const segments = chains.flatMap((chain, at) => chain.slice(1).map((to, step) => ({ edge: edges[at]?.edge ?? at, from: chain[step] ?? to, to })));
  return { layers: all, segments, chains };
}
