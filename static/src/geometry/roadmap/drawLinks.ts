import type { Bundle } from './Bundle';
import type { DrawnLinks } from './bundleLinks';
import { NO_DAY, type DatedColumns } from './columns';
import type { Rows } from './layRows';
import { headOf } from './headOf';
import { type Line, pathOf, routeArrow, routeStub } from './routeArrow';
import { type Scale, xOf } from './scale';

/** How many dependencies a bundle stands for, beside it. */
export interface Badge {
  x: number;
  y: number;
  count: number;
  /** Index in LINK_STATES. */
  state: number;
}

/** All arrows of a window as path data, so that a handful of elements draws them. Places are from the window's upper left corner. */
export interface LinkDrawing {
  /** By index in LINK_STATES. */
  lines: string[];
  heads: string[];
  /** What is outside the focused chain, of any state. */
  dim: string;
  badges: Badge[];
}

interface Place {
  columns: DatedColumns;
  rows: Rows;
  scale: Scale;
  rowHeight: number;
  /** The window's first row. */
  first: number;
}

const STATES = 5;
/** Where an end has no dates, the arrow starts or ends this far from the other. */
const UNDATED_REACH = 36;
/** The ring at the start of such an arrow must not be cut off. */
const RING = 6;

/**
 * Draws bundles of dependencies.
 *
 * @example drawLinks(bundleLinks(links, rows, window, null), links, place).lines[2] // 'M120 18L…', the conflicts
 */
export function drawLinks(bundles: readonly Bundle[], links: DrawnLinks, place: Place): LinkDrawing {
  const drawing: LinkDrawing = { lines: Array<string>(STATES).fill(''), heads: Array<string>(STATES).fill(''), dim: '', badges: [] };
  for (const bundle of bundles) draw(drawing, bundle, links, place);
  return drawing;
}

function draw(drawing: LinkDrawing, bundle: Bundle, links: DrawnLinks, place: Place): void {
  const line = lineOf(bundle, links, place);
  if (!line) return;
  if (!bundle.lit) {
    drawing.dim += pathOf(line);
    return;
  }
  const state = links.state[bundle.link] ?? 0;
  drawing.lines[state] += pathOf(line);
  drawing.heads[state] += headOf(state, line, bundle);
  if (bundle.count > 1) drawing.badges.push({ ...badgePlace(bundle, line), count: bundle.count, state });
}

function lineOf({ kind, link, side }: Bundle, { ends }: DrawnLinks, place: Place): Line | null {
  const from = ends.from[link] ?? 0;
  const to = ends.to[link] ?? 0;
  const finish = dayPlace(place, place.columns.finish[from], 1);
  const start = dayPlace(place, place.columns.start[to], 0);
  if (finish === null && start === null) return null;
  const x0 = finish ?? Math.max(RING, (start ?? 0) - UNDATED_REACH);
  const x1 = start ?? x0 + UNDATED_REACH;
  if (kind === 'whole') return routeArrow(x0, middle(place, from), x1, middle(place, to), place.rowHeight / 2);
  const own = kind === 'out' ? finish : start;
  return own === null ? null : routeStub(own, middle(place, kind === 'out' ? from : to), kind, side);
}

const dayPlace = ({ scale }: Place, day: number | undefined, plus: number): number | null =>
  day === undefined || day === NO_DAY ? null : Math.max(0, Math.min(scale.width, xOf(scale, day + plus)));

const middle = ({ rows, rowHeight, first }: Place, epic: number): number => ((rows.rowOf[epic] ?? 0) - first + 0.5) * rowHeight;

/** Beside the turn of a stub; on the upright of a whole arrow, near the consumer. */
function badgePlace({ kind, side }: Bundle, line: Line): { x: number; y: number } {
  const down = side === 'down' ? 1 : -1;
  if (kind === 'out') return { x: (line[4] ?? 0) + 9, y: (line[3] ?? 0) + 8 * down };
  if (kind === 'into') return { x: (line[0] ?? 0) - 9, y: (line[3] ?? 0) + 8 * down };
  return { x: (line[line.length - 4] ?? 0) - 9, y: (line[line.length - 1] ?? 0) - 9 * down };
}
