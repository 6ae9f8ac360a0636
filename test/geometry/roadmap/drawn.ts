import { makeGraph } from '../../../src/domain/dependencies';
import { barOf, type DrawnLinks, layLanes, layRows, makeScale, NO_DAY, type Rows } from '../../../static/src/geometry/roadmap';

/**
 * A roadmap as a drawing: a lane a line without indentation, an epic an indented one, a character a day. An epic is its letter from its
 * first to its last day; without days it has no dates.
 *
 *     Payments
 *       a aaaa
 *       b     bbb
 */
export interface DrawnRoadmap {
  lanes: string[];
  names: string[];
  count: number;
  stream: Uint16Array;
  start: Int32Array;
  finish: Int32Array;
}

/** Reads a drawing; day 0 is the first character after an epic's name. Epics get their ids in alphabetical order of their names. */
export function readRoadmap(drawing: string): DrawnRoadmap {
  const lanes: string[] = [];
  const epics: { name: string; stream: number; start: number; finish: number }[] = [];
  for (const line of lines(drawing)) {
    const [, name, days = ''] = /^ {2}(\w)(?: (.*))?$/.exec(line) ?? [];
    if (name === undefined) lanes.push(line.trim());
    else epics.push({ name, stream: lanes.length - 1, ...span(days) });
  }
  epics.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    lanes,
    names: epics.map(({ name }) => name),
    count: epics.length,
    stream: Uint16Array.from(epics, ({ stream }) => stream),
    start: Int32Array.from(epics, ({ start }) => start),
    finish: Int32Array.from(epics, ({ finish }) => finish),
  };
}

const span = (days: string) => (/\S/.test(days) ? { start: days.search(/\S/), finish: days.trimEnd().length - 1 } : { start: NO_DAY, finish: NO_DAY });

/** Draws rows as they come out of the layout, with bars at one pixel a day. */
export function drawRoadmap(roadmap: DrawnRoadmap, rows: Rows): string {
  const scale = { ...makeScale({ from: 0, to: 59 }, 'fit', 60), dayWidth: 1 };
  return [...rows.items]
    .map((item) => {
      if (item < 0) return roadmap.lanes[-1 - item];
      const name = roadmap.names[item] ?? '?';
      const bar = barOf(roadmap, item, { ...scale, width: 60 }, 60);
      const days = bar ? ' '.repeat(bar.x) + name.repeat(roadmap.finish[item]! - roadmap.start[item]! + 1) : '';
      return `  ${name} ${days}`.trimEnd();
    })
    .join('\n');
}

/** Lays a drawing out. */
export function layOut(roadmap: DrawnRoadmap, { shown = null as Uint8Array | null, collapsed = [] as string[], lanes = roadmap.lanes } = {}): Rows {
  const laid = layLanes(roadmap, roadmap.lanes.length, shown);
  return layRows(laid, roadmap.count, {
    shown: Uint8Array.from(roadmap.lanes, (name) => Number(lanes.includes(name))),
    collapsed: Uint8Array.from(roadmap.lanes, (name) => Number(collapsed.includes(name))),
  });
}

/** Links as `a>b` (provider, consumer) with the first letter of their state: fine, tight, conflict, unplanned, settled. */
export function linksOf(roadmap: DrawnRoadmap, ...links: string[]): DrawnLinks {
  const at = (name: string | undefined) => roadmap.names.indexOf(name ?? '');
  const ends = { from: Int32Array.from(links, (link) => at(link[0])), to: Int32Array.from(links, (link) => at(link[2])) };
  return { ends, graph: makeGraph(roadmap.count, ends), state: Uint8Array.from(links, (link) => 'ftcus'.indexOf(link[4] ?? 'f')), shown: new Uint8Array(links.length).fill(1) };
}

export const tidy = (drawing: string): string => {
  const all = lines(drawing);
  const indent = Math.min(...all.map((line) => line.search(/\S/)));
  return all.map((line) => line.slice(indent).trimEnd()).join('\n');
};

function lines(drawing: string): string[] {
  const all = drawing.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...all.map((line) => line.search(/\S/)));
  return all.map((line) => line.slice(indent));
}

