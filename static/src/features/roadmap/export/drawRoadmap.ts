import { LINK_STATES } from '../../../../../src/domain/dependencies';
import { bundleLinks, drawLinks, laneLinksBeside } from '../../../geometry/roadmap';
import type { FullLookup } from '../facts/epicFacts';
import { HEAD_HEIGHT, ROW_HEIGHT } from '../timeline/layout';
import type { Seen } from '../timeline/seenOf';
import { drawHead, drawLines, drawTitle } from './drawHead';
import { drawRows } from './drawRows';
import type { Colours } from './readColours';
import { element, text } from './svg';

/** A picture as a file's text, and its size. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

const TITLE = 32;

/**
 * What of the chart is on screen, as an SVG file that needs nothing else: no style sheet, no font, no theme.
 *
 * @example drawRoadmap(lookup, control.seen(), readColours(document.body)).svg // '<svg xmlns="http://www.w3.org/2000/svg" …'
 */
export function drawRoadmap(lookup: FullLookup, seen: Seen, colours: Colours): Picture {
  const { label, left, right, window } = seen;
  const bottom = HEAD_HEIGHT + (window.end - window.first) * ROW_HEIGHT;
  const [width, height] = [label + right - left, TITLE + bottom];
  const rows = drawRows(lookup, seen, colours);
  const clip = (id: string, of: number, at: number): string => element('clipPath', { id }, [element('rect', { x: at, y: 0, width: of, height: bottom })]);
  const inner = [
    element('defs', {}, [clip('names', label, 0), clip('chart', right - left, left)]),
    element('rect', { width, height, fill: colours.surface }),
    drawTitle(lookup.wiring.today, colours),
    element('g', { transform: `translate(${label - left} ${TITLE})`, 'clip-path': 'url(#chart)' }, [...drawHead(seen, colours), ...drawLines(seen, colours, bottom), ...rows.flatMap(({ track }) => track), ...drawArrows(lookup, seen, colours)]),
    element('g', { transform: `translate(0 ${TITLE})`, 'clip-path': 'url(#names)' }, rows.flatMap(({ name }) => name)),
    element('path', { d: `M${label} ${TITLE}V${height}M0 ${TITLE + HEAD_HEIGHT}H${width}`, stroke: colours.border, fill: 'none' }),
  ];
  return { svg: element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': 'system-ui, sans-serif', 'font-size': 12 }, inner), width, height };
}

/** As on screen: dash and tip differ too, so that a picture in grey still tells them apart. */
const DASHES = ['none', '6 3', 'none', '1.5 3', 'none'];
const FILLED = new Set(['tight', 'conflict']);

function drawArrows({ portfolio }: FullLookup, { chart, window, focus }: Seen, colours: Colours): string[] {
  if (!chart.links) return [];
  const bundles = [...bundleLinks(chart.links, chart.rows, window, focus), ...laneLinksBeside(chart.laneLinks, focus)];
  const { lines, heads, dim, badges } = drawLinks(bundles, chart.links, { columns: portfolio, rows: chart.rows, scale: chart.scale, rowHeight: ROW_HEIGHT, first: window.first });
  const path = (d: string | undefined, stroke: string, more: Record<string, string | number>): string[] => (d ? [element('path', { d, stroke, fill: 'none', ...more })] : []);
  const drawn = LINK_STATES.flatMap((state, index) => {
    const ink = colours.links[index] ?? '';
    return [
      ...path(lines[index], ink, { 'stroke-width': state === 'conflict' ? 2 : 1.25, 'stroke-dasharray': DASHES[index] ?? 'none' }),
      ...path(heads[index], ink, { 'stroke-width': 1.25, ...(FILLED.has(state) ? { fill: ink } : {}) }),
    ];
  });
  const counts = badges.map(({ x, y, count }) => text(x, y + 3, String(count), colours.subtle, { 'font-size': 10, 'font-weight': 600, 'text-anchor': 'middle' }));
  return [element('g', { transform: `translate(0 ${HEAD_HEIGHT})` }, [...path(dim, colours.border, {}), ...drawn, ...counts])];
}
