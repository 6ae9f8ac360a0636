import type { DrawnEdge } from './edgesAmong';
import type { GraphLayout } from './layOutGraph';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * Where an arrow key leads from a node: left along an edge to what provides, right to what consumes, the one that is most level;
 * up and down within the column. Null where there is nothing.
 *
 * @example nextNode(layout, edges, 0, 'ArrowLeft') // 1
 */
export function nextNode({ columns, places }: Pick<GraphLayout, 'columns' | 'places'>, edges: readonly DrawnEdge[], at: number, arrow: Arrow): number | null {
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
    const column = columns.find(({ nodes }) => nodes.includes(at))?.nodes ?? [];
    return column[column.indexOf(at) + (arrow === 'ArrowUp' ? -1 : 1)] ?? null;
  }
  const tied = arrow === 'ArrowLeft' ? edges.filter(({ to }) => to === at).map(({ from }) => from) : edges.filter(({ from }) => from === at).map(({ to }) => to);
  const away = (node: number) => Math.abs((places[node]?.y ?? 0) - (places[at]?.y ?? 0));
  return tied.reduce<number | null>((best, node) => (best === null || away(node) < away(best) ? node : best), null);
}
