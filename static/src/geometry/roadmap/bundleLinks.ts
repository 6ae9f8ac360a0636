import type { Graph, Links } from '../../../../src/domain/dependencies';
import type { Bundle } from './Bundle';
import { CHAIN } from './chainOf';
import { joinBundle } from './joinBundle';
import type { Rows } from './layRows';
import type { RowWindow } from './visibleRows';

/** What the bundling needs of the links. `state` is an index in LINK_STATES, `shown` is 0 for links to leave out. */
export interface DrawnLinks {
  ends: Links;
  graph: Graph;
  state: Uint8Array;
  shown: Uint8Array;
}

/**
 * The dependencies to draw for a window of rows: an arrow where both ends are in it, else a stub at the end that is. What runs in
 * parallel becomes one bundle with a count: arrows between the same two rows, and stubs of an epic towards the same side.
 * Arrows of the focused epic are whole wherever they lead.
 *
 * @example bundleLinks(links, rows, { first: 0, end: 40 }, null)[0] // { kind: 'out', count: 3, side: 'down', … }
 */
export function bundleLinks(links: DrawnLinks, rows: Rows, window: RowWindow, focus: Focus | null): Bundle[] {
  const bundles = new Map<string, Bundle>();
  const add = (link: number): void => addLink(bundles, links, endsOf(links, rows, window, link), focus);
  const { outEnds, outLink, inEnds, inLink } = links.graph;
  for (let row = window.first; row < window.end; row++) {
    const item = rows.items[row] as number;
    if (item < 0) continue;
    for (let at = outEnds[item] as number; at < (outEnds[item + 1] as number); at++) add(outLink[at] as number);
    // a link between two rows of the window was met where it leaves
    for (let at = inEnds[item] as number; at < (inEnds[item + 1] as number); at++) if (!isInside(window, rows, links.ends.from[inLink[at] as number] as number)) add(inLink[at] as number);
  }
  return [...bundles.values()];
}

/** The epic that has the focus, and the chain around it. */
export interface Focus {
  epic: number;
  chain: Uint8Array;
}

/** Whether the epic has a row of its own in the window; a collapsed lane's head meets no links of its own. */
function isInside(window: RowWindow, rows: Rows, epic: number): boolean {
  const row = rows.rowOf[epic] as number;
  return isIn(window, row) && rows.items[row] === epic;
}

const isIn = ({ first, end }: RowWindow, row: number): boolean => row >= first && row < end;

/** A link's two epics, the rows that stand for them, and whether those are in the window. */
interface Ends {
  link: number;
  from: number;
  to: number;
  fromRow: number;
  toRow: number;
  fromSeen: boolean;
  toSeen: boolean;
}

function endsOf({ ends }: DrawnLinks, rows: Rows, window: RowWindow, link: number): Ends {
  const from = ends.from[link] as number;
  const to = ends.to[link] as number;
  const fromRow = rows.rowOf[from] as number;
  const toRow = rows.rowOf[to] as number;
  return { link, from, to, fromRow, toRow, fromSeen: isIn(window, fromRow), toSeen: isIn(window, toRow) };
}

function addLink(bundles: Map<string, Bundle>, { shown, state }: DrawnLinks, ends: Ends, focus: Focus | null): void {
  const { link, from, to, fromRow, toRow } = ends;
  if (!shown[link] || fromRow < 0 || toRow < 0 || fromRow === toRow) return;
  const lit = !focus || (focus.chain[from] !== CHAIN.none && focus.chain[to] !== CHAIN.none);
  const kind = kindOf(ends, focus);
  const down = kind === 'into' ? fromRow > toRow : toRow > fromRow;
  const where = kind === 'whole' ? `${fromRow}>${toRow}` : `${kind === 'out' ? fromRow : toRow} ${kind} ${down} ${lit}`;
  joinBundle(bundles, where, { kind, link, count: 1, side: down ? 'down' : 'up', lit }, state);
}

function kindOf({ from, to, fromSeen, toSeen }: Ends, focus: Focus | null): Bundle['kind'] {
  if ((fromSeen && toSeen) || focus?.epic === from || focus?.epic === to) return 'whole';
  return fromSeen ? 'out' : 'into';
}
