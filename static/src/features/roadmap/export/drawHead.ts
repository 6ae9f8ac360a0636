import { sayDay } from '../../../../../src/domain/calendar';
import type { Marker } from '../../../geometry/roadmap';
import type { Seen } from '../timeline/seenOf';
import { HEAD_HEIGHT } from '../timeline/layout';
import type { Colours } from './readColours';
import { element, text } from './svg';

/** Above the picture: what it is and of which day. @example drawTitle('2026-11-24', colours) */
export const drawTitle = (today: string, { text: ink }: Colours): string => text(12, 20, `Roadmap, ${sayDay(today, '')}`, ink, { 'font-size': 14, 'font-weight': 600 });

/** PIs, and under them iterations or months, as the chart's header has them. @example drawHead(seen, colours) */
export function drawHead({ chart: { tiers, markers }, left, right }: Seen, colours: Colours): string[] {
  const seen = ({ x, width }: { x: number; width: number }): boolean => x + width > left && x < right;
  return [
    ...tiers.pis.filter(seen).flatMap((pi) => [
      element('rect', { x: pi.x, y: 0, width: pi.width, height: 28, fill: pi.now ? colours.selected : 'none', stroke: colours.border }),
      text(Math.max(pi.x, left) + 6, 18, pi.label, pi.now ? colours.today : colours.text, { 'font-weight': 600 }),
    ]),
    ...tiers.fine.filter(seen).map((cell) => text(cell.x + 4, 43, cell.label, colours.subtle)),
    ...markers.filter(({ x }) => x >= left && x <= right).map((marker) => flag(marker, colours)),
  ];
}

function flag({ kind, label, x, aside = 0 }: Marker, colours: Colours): string {
  return text(x + aside, HEAD_HEIGHT - 8, kind === 'milestone' ? `⚑ ${label}` : label, colours[kind], { 'font-size': 11, 'text-anchor': kind === 'cutoff' ? 'start' : 'middle', ...(kind === 'today' ? { 'font-weight': 600 } : {}) });
}

const DASHES: Record<Marker['kind'], string> = { today: 'none', milestone: 'none', cutoff: '4 3', integration: '1 3' };

/** Behind the rows: where PIs begin, and the marked days. @example drawLines(seen, colours, 400) */
export function drawLines({ chart: { tiers, markers } }: Seen, colours: Colours, height: number): string[] {
  const line = (x: number, stroke: string, more: Record<string, string | number> = {}): string => element('line', { x1: x, x2: x, y1: HEAD_HEIGHT, y2: height, stroke, ...more });
  return [
    ...tiers.pis.map(({ x }) => line(x, colours.border)),
    ...markers.map(({ kind, x }) => line(x, colours[kind], { 'stroke-width': kind === 'today' ? 2 : 1, 'stroke-dasharray': DASHES[kind] })),
  ];
}
