import { LINK_STATES, type LinkState } from '../../../../../src/domain/dependencies';
import { type DrawnEdge, edgesAmong, type GraphLayout, layOutGraph, walkFrom } from '../../../geometry/graph';
import { textAt } from '../../../portfolio/Texts';
import type { Facts } from '../Facts';
import { stepWords } from './stepWords';

/** How many epics are drawn at most: more can't be read. */
export const MOST = 150;

export interface GraphNode {
  row: number;
  key: string;
  summary: string;
  stream: string;
  /** Where it stands, as "2 steps before PAY-1". */
  where: string;
}

/** One epic and what lies around it, drawn and in words. */
export interface FocusGraph {
  nodes: GraphNode[];
  edges: (DrawnEdge & { state: LinkState })[];
  layout: GraphLayout;
  /** What was left out because it is too much; null where all is there. */
  leftOut: string | null;
}

/** A node with its key, summary and stream, in pixels. */
export const MEASURES = { width: 168, height: 64, columnGap: 56, rowGap: 16 };

/**
 * The graph around an epic, so many steps up and down.
 *
 * @example focusGraph(facts, rowOfKey(portfolio, 'PAY-1'), 2).nodes[1].where // '1 step before PAY-1'
 */
export function focusGraph(facts: Facts, focus: number, steps: number, limit = MOST): FocusGraph {
  const { wiring, portfolio, analysis } = facts;
  const walk = walkFrom(portfolio.links, focus, steps, limit);
  const drawn = edgesAmong(portfolio.links, walk.nodes);
  const focusKey = textAt(portfolio.keys, focus);
  return {
    nodes: walk.nodes.map((row, at) => ({
      row,
      key: textAt(portfolio.keys, row),
      summary: textAt(portfolio.summaries, row),
      stream: wiring.streams[portfolio.stream[row] as number]?.name ?? 'Outside streams',
      where: stepWords(walk.layers[at] ?? 0, focusKey),
    })),
    edges: drawn.map((edge) => ({ ...edge, state: LINK_STATES[analysis.linkState[edge.edge] as number] ?? 'fine' })),
    layout: layOutGraph(walk.layers, drawn, MEASURES),
    leftOut: walk.leftOut === 0 ? null : leftOutWords(walk.nodes.length, walk.leftOut),
  };
}

const leftOutWords = (kept: number, left: number): string =>
  `Only the nearest ${kept} epics are shown; ${left.toLocaleString('en-GB')} more within these steps ${left === 1 ? 'is' : 'are'} left out. Fewer steps, or another epic, show less.`;
