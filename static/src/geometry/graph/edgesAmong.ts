import type { Edges } from './walkFrom';

/** An edge of the drawing: which one of the whole graph it is, and its ends as places in the list of nodes. */
export interface DrawnEdge {
  edge: number;
  from: number;
  to: number;
}

/**
 * The edges both of whose ends are among the nodes.
 *
 * @example edgesAmong({ from: [0, 1], to: [1, 2] }, [1, 0]) // [{ edge: 0, from: 1, to: 0 }]
 */
export function edgesAmong({ from, to }: Edges, nodes: readonly number[]): DrawnEdge[] {
  const place = new Map(nodes.map((node, at) => [node, at]));
  const drawn: DrawnEdge[] = [];
  for (let edge = 0; edge < from.length; edge++) {
    const start = place.get(from[edge] as number);
    const end = place.get(to[edge] as number);
    if (start !== undefined && end !== undefined && start !== end) drawn.push({ edge, from: start, to: end });
  }
  return drawn;
}
