import { LINK_STATES } from '../../../../../src/domain/dependencies';
import { type Bar, NO_DAY, overhangsOf, xOf } from '../../../geometry/roadmap';
import type { ChildProgress } from '../../../portfolio/progress/ChildProgress';
import { textAt } from '../../../portfolio/Texts';
import { barFor } from '../facts/barFor';
import type { FullLookup } from '../facts/epicFacts';
import { stateWords } from '../facts/stateWords';
import { HEAD_HEIGHT, ROW_HEIGHT } from '../timeline/layout';
import { sayLane } from '../timeline/rowWords';
import type { Seen } from '../timeline/seenOf';
import { drawOverhang } from './drawOverhang';
import type { Colours } from './readColours';
import { element, text } from './svg';

/** A row's drawing on both sides of the line between names and chart. */
export interface DrawnRow {
  name: string[];
  track: string[];
}

const BAR = { top: 8, height: 20 };
const DONE_HEIGHT = 3;
/** A bar this wide has room for the state's name. */
const ROOM_FOR_WORD = 76;

const CONFLICT = LINK_STATES.indexOf('conflict');
const NO_COLOUR = { fill: 'none', edge: 'none', text: 'none' };

/** The rows on screen from top to bottom. @example drawRows(lookup, seen, colours) */
export function drawRows(lookup: FullLookup, seen: Seen, colours: Colours): DrawnRow[] {
  const { window, chart } = seen;
  return Array.from({ length: window.end - window.first }, (_, at) => {
    const item = chart.rows.items[window.first + at] ?? 0;
    const y = HEAD_HEIGHT + at * ROW_HEIGHT;
    return item < 0 ? drawLane(lookup, seen, -1 - item, y, colours) : drawEpic(lookup, seen, item, y, colours);
  });
}

function drawEpic({ portfolio, inConflict }: FullLookup, { chart, label, left, right, progress }: Seen, epic: number, y: number, colours: Colours): DrawnRow {
  const state = portfolio.state[epic] ?? 255;
  const { name, sign } = stateWords(state);
  const colour = colours.bars[state] ?? colours.bars.at(-1) ?? NO_COLOUR;
  const bar = barFor({ portfolio }, epic, chart);
  const words = [text(12, y + 23, sign, colour.edge), text(36, y + 23, `${textAt(portfolio.keys, epic)}  ${textAt(portfolio.summaries, epic)}`, colours.text)];
  if (inConflict?.[epic] === 1) words.push(element('rect', { x: label - 24, y, width: 24, height: ROW_HEIGHT, fill: colours.surface }), text(label - 16, y + 23, '!', colours.links[CONFLICT] ?? '', { 'font-weight': 700 }));
  if (!bar) return { name: words, track: [text(left + 12, y + 23, 'No dates', colours.subtle)] };
  const beyond = overhangsOf(portfolio, epic, chart.scale).map((overhang) => drawOverhang(overhang, y, colours.warning));
  return { name: words, track: bar.x + bar.width < left || bar.x > right ? beyond : [...drawBar(bar, y, name, left, colour, colours.surface), ...drawDone(bar, y, progress(epic), colour.text), ...beyond] };
}

function drawBar(bar: Bar, y: number, name: string, left: number, colour: Colours['bars'][number], surface: string): string[] {
  const box = { x: bar.x, y: y + BAR.top, width: bar.width, height: BAR.height, rx: 4 };
  const rest = bar.width * (1 - bar.committed);
  return [
    element('rect', { ...box, fill: colour.fill, stroke: colour.edge, 'stroke-dasharray': bar.committed === 0 ? '3 2' : 'none' }),
    ...(rest > 0 ? [element('rect', { ...box, x: bar.x + bar.width - rest, width: rest, fill: surface, 'fill-opacity': 0.62, rx: 0 })] : []),
    ...(bar.width < ROOM_FOR_WORD ? [] : [text(Math.max(bar.x, left) + 6, y + 22, name, colour.text, { 'font-size': 11 })]),
  ];
}

/** The share of child issues that are done, along the lower edge. */
function drawDone({ x, width }: Bar, y: number, progress: ChildProgress | undefined, fill: string): string[] {
  if (!progress?.done) return [];
  return [element('rect', { x, y: y + BAR.top + BAR.height - DONE_HEIGHT, width: (width * progress.done) / progress.total, height: DONE_HEIGHT, fill })];
}

function drawLane({ wiring }: FullLookup, { chart, releases, label, left, right }: Seen, lane: number, y: number, colours: Colours): DrawnRow {
  const sum = chart.sums[lane];
  const { scale } = chart;
  const from = sum && sum.from !== NO_DAY ? Math.max(left, xOf(scale, sum.from)) : right;
  const to = sum && sum.from !== NO_DAY ? Math.min(right, xOf(scale, sum.to + 1)) : left;
  const middle = y + ROW_HEIGHT / 2;
  const diamonds = (releases[lane] ?? []).map(({ day, released }) => {
    const x = xOf(scale, day + 1);
    return element('path', { d: `M${x} ${middle - 6}L${x + 6} ${middle}L${x} ${middle + 6}L${x - 6} ${middle}Z`, fill: released ? colours.release : colours.surface, stroke: colours.release, 'stroke-width': 2 });
  });
  const flags = (chart.milestones.lanes[lane] ?? []).map(({ x, name }) => text(x, y + 12, `⚑ ${name}`, colours.milestone, { 'font-size': 11 }));
  return {
    name: [element('rect', { x: 0, y, width: label, height: ROW_HEIGHT, fill: colours.border, 'fill-opacity': 0.3 }), text(12, y + 23, `${wiring.streams[lane]?.name ?? ''}   ${sum ? sayLane(sum) : ''}`, colours.text, { 'font-weight': 600 })],
    track: [element('rect', { x: left, y, width: right - left, height: ROW_HEIGHT, fill: colours.border, 'fill-opacity': 0.3 }), ...(to > from ? [element('rect', { x: from, y: middle - 3, width: to - from, height: 6, rx: 3, fill: colours.border })] : []), ...diamonds, ...flags],
  };
}
