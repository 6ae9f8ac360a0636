import type { DrawnEdge } from './edgesAmong';

/** One column of the drawing: its layer, and its nodes from top to bottom. */
export interface Column {
  layer: number;
  nodes: number[];
}

/**
 * Puts nodes into columns by layer, left to right, and orders each column so that edges cross little: outward from the
 * layer of the focus, each node level with the middle of those it is tied to nearer the focus.
 *
 * @example orderLayers([0, -1, 1], edges) // [{ layer: -1, nodes: [1] }, { layer: 0, nodes: [0] }, { layer: 1, nodes: [2] }]
 */
export function orderLayers(layers: readonly number[], edges: readonly DrawnEdge[]): Column[] {
  const columns = new Map<number, number[]>();
  layers.forEach((layer, node) => columns.set(layer, [...(columns.get(layer) ?? []), node]));
  const tied = neighbours(layers.length, edges);
  const level = new Map<number, number>();
  const outward = [...columns.keys()].sort((a, b) => Math.abs(a) - Math.abs(b));
  for (const layer of outward) {
    const nodes = columns.get(layer) ?? [];
    const middle = new Map(nodes.map((node) => [node, meanOf((tied[node] ?? []).flatMap((other) => level.get(other) ?? []))]));
    nodes.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0) || a - b);
    nodes.forEach((node, at) => level.set(node, at - (nodes.length - 1) / 2));
  }
  return [...columns].sort(([a], [b]) => a - b).map(([layer, nodes]) => ({ layer, nodes }));
}

function neighbours(count: number, edges: readonly DrawnEdge[]): number[][] {
  const tied: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of edges) {
    tied[from]?.push(to);
    tied[to]?.push(from);
  }
  return tied;
}

const meanOf = (levels: number[]): number => (levels.length === 0 ? 0 : levels.reduce((sum, one) => sum + one, 0) / levels.length);
