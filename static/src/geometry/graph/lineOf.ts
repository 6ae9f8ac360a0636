import type { Measures, Place } from './measures';

/** One edge as SVG paths: its line, and the arrow head at its end. */
export interface Line {
  path: string;
  head: string;
}

/** How long and how half-wide an arrow head is. */
const LONG = 8;
const WIDE = 4;

/**
 * The line of an edge through the places of its chain: its ends, and waypoints between them. To a column on the right it leaves
 * at the right and arrives at the left; within a column it bows out on the right; to a column on the left it runs back in a
 * lane below all nodes.
 *
 * @example lineOf([{ x: 0, y: 0 }, { x: 160, y: 0 }], measures, 0).path // 'M100,20 C130,20 130,20 152,20'
 */
export function lineOf(chain: readonly Place[], measures: Measures, lane: number): Line {
  const from = chain[0] as Place;
  const to = chain[chain.length - 1] as Place;
  if (to.x > from.x) return rightward(chain, measures);
  return to.x === from.x ? bow(from, to, measures) : backBelow(from, to, measures, lane);
}

function rightward(chain: readonly Place[], { width, height, columnGap }: Measures): Line {
  const [from, ...rest] = chain as [Place, ...Place[]];
  const tip = { ...(rest.pop() as Place) };
  tip.y += height / 2;
  const pull = columnGap / 2;
  let here = { x: from.x + width, y: from.y + height / 2 };
  let path = `M${at(here)}`;
  const curveTo = (end: Place, length: number) => (path += ` C${at({ x: here.x + pull, y: here.y })} ${at({ x: end.x - length, y: end.y })} ${at(end)}`);
  for (const waypoint of rest) {
    curveTo(waypoint, pull);
    here = { x: waypoint.x + width, y: waypoint.y };
    path += ` L${at(here)}`;
  }
  const end = { x: tip.x - LONG, y: tip.y };
  curveTo(end, pull - LONG);
  return { path, head: headOf(tip, end) };
}

function bow(from: Place, to: Place, { width, height, columnGap }: Measures): Line {
  const x = from.x + width;
  const start = { x, y: from.y + height / 2 };
  const tip = { x, y: to.y + height / 2 };
  const end = { x: x + LONG, y: tip.y };
  const out = x + columnGap * 0.8;
  return { path: `M${at(start)} C${at({ x: out, y: start.y })} ${at({ x: out, y: end.y })} ${at(end)}`, head: headOf(tip, end) };
}

function backBelow(from: Place, to: Place, { width, height }: Measures, lane: number): Line {
  const start = { x: from.x + width / 2, y: from.y + height };
  const tip = { x: to.x + width / 2, y: to.y + height };
  const end = { x: tip.x, y: tip.y + LONG };
  const round = Math.min(LONG, lane - end.y);
  const path = `M${at(start)} V${lane - round} Q${at({ x: start.x, y: lane })} ${at({ x: start.x - round, y: lane })} H${end.x + round} Q${at({ x: end.x, y: lane })} ${at({ x: end.x, y: lane - round })} V${end.y}`;
  return { path, head: headOf(tip, end) };
}

function headOf(tip: Place, end: Place): string {
  const across = tip.x === end.x ? { x: WIDE, y: 0 } : { x: 0, y: WIDE };
  return `M${at({ x: end.x - across.x, y: end.y - across.y })} L${at(tip)} L${at({ x: end.x + across.x, y: end.y + across.y })} Z`;
}

const at = ({ x, y }: Place): string => `${round(x)},${round(y)}`;
const round = (value: number): number => Math.round(value * 10) / 10;
