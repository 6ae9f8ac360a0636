import type { DrawnEdge } from './edgesAmong';
import { type Line, lineOf } from './lineOf';
import type { Measures, Place } from './measures';
import { type Column, orderLayers } from './orderLayers';
import { withWaypoints } from './withWaypoints';

export interface GraphLayout {
  width: number;
  height: number;
  columns: Column[];
  /** By node. */
  places: Place[];
  /** By edge. */
  lines: Line[];
}

/** Lines that run back below the nodes share so many lanes. */
const LANES = 8;
const LANE = 10;

/**
 * Lays nodes out in columns from left to right, each column centred, with a line for each edge: to the right through lanes of
 * its own where it skips a column, and back below all nodes where it goes left.
 *
 * @example layOutGraph([0, -1], [{ edge: 0, from: 1, to: 0 }], MEASURES).places // [{ x: 232, y: 0 }, { x: 0, y: 0 }]
 */
export function layOutGraph(layers: readonly number[], edges: readonly DrawnEdge[], measures: Measures): GraphLayout {
  const routed = withWaypoints(layers, edges);
  const columns = orderLayers(routed.layers, routed.segments);
  const { places, height } = placeAll(columns, routed.layers.length, layers.length, measures);
  let back = 0;
  const lines = edges.map(({ from, to }, edge) => {
    const goesBack = (layers[to] ?? 0) < (layers[from] ?? 0);
    const lane = height + measures.rowGap + LANE * (goesBack ? back++ % LANES : 0);
    return lineOf((routed.chains[edge] ?? [from, to]).map((node) => places[node] as Place), measures, lane);
  });
  const below = back === 0 ? 0 : measures.rowGap + LANE * Math.min(back, LANES);
  return {
    width: Math.max(0, columns.length * (measures.width + measures.columnGap) - measures.columnGap),
    height: height + below,
    columns: columns.map(({ layer, nodes }) => ({ layer, nodes: nodes.filter((node) => node < layers.length) })),
    places: places.slice(0, layers.length),
    lines,
  };
}

/** Columns centred one beside the other. A waypoint takes no height but the gap; its place is that of its line. */
function placeAll(columns: readonly Column[], all: number, real: number, { width, height, columnGap, rowGap }: Measures) {
  const tall = (node: number) => (node < real ? height : 0);
  const heightOf = ({ nodes }: Column) => nodes.reduce((sum, node) => sum + tall(node) + rowGap, -rowGap);
  const tallest = Math.max(0, ...columns.map(heightOf));
  const places: Place[] = Array.from({ length: all }, () => ({ x: 0, y: 0 }));
  columns.forEach((column, at) => {
    let y = (tallest - heightOf(column)) / 2;
    for (const node of column.nodes) {
      places[node] = { x: at * (width + columnGap), y };
      y += tall(node) + rowGap;
    }
  });
  return { places, height: tallest };
}
