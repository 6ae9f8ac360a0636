import { edgesAmong, layOutGraph, type GraphLayout, walkFrom } from '../../../static/src/geometry/graph';

const MEASURES = { width: 100, height: 40, columnGap: 60, rowGap: 20 };

/**
 * Reads a graph drawn as lines of arrows, `A > B > C`, walks from one of its nodes, and lays out what it finds.
 *
 * @example read('A > B', { around: 'B', steps: 1 }).drawing // 'A   *B'
 */
export function read(chart: string, { around, steps, limit = 150 }: { around: string; steps: number; limit?: number }) {
  const names: string[] = [];
  const numberOf = (name: string) => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1);
  const edges = chart.trim().split('\n').flatMap((line) => {
    const chain = line.trim().split(/\s*>\s*/).map(numberOf);
    return chain.slice(1).map((to, at) => [chain[at]!, to] as const);
  });
  const graph = { from: edges.map(([from]) => from), to: edges.map(([, to]) => to) };
  const walk = walkFrom(graph, numberOf(around), steps, limit);
  const drawn = edgesAmong(graph, walk.nodes);
  const layout = layOutGraph(walk.layers, drawn, MEASURES);
  const shown = walk.nodes.map((node) => names[node]!);
  return { walk, drawn, layout, shown, drawing: draw(layout, shown, around), edges: drawn.map(({ from, to }) => `${shown[from]}>${shown[to]}`) };
}

/** Columns from left to right four characters wide, half a node's pitch a line; the node walked from has a star. */
function draw({ places }: GraphLayout, names: string[], around: string): string {
  const lines: string[][] = [];
  places.forEach(({ x, y }, node) => {
    const [column, line] = [x / (MEASURES.width + MEASURES.columnGap), y / ((MEASURES.height + MEASURES.rowGap) / 2)];
    (lines[line] ??= [])[column] = names[node] === around ? `*${around}` : names[node]!;
  });
  return Array.from(lines, (line) => Array.from(line ?? [], (name) => (name ?? '').padEnd(4)).join('').trimEnd()).join('\n');
}

/** A drawing as it stands in a test, without the indentation and the outer lines. */
export const drawn = (text: string): string => {
  const lines = text.split('\n').slice(1, -1);
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
};
