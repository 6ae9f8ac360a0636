import type { Links, Plans, Schedule } from '../../../src/domain/dependencies';
import { NO_DAY } from '../../../src/domain/dependencies';

/** PIs of the drawings: twelve characters each. */
export const PI_DAYS = 12;

export interface Plan {
  names: string[];
  plans: Plans;
  links: Links;
}

/**
 * Plans as drawings: a line an epic, a character a day. `=` is a day of the plan, `~` one of a plan that is no more exact than
 * its PI, `x` one of an epic that is done (`x` alone: done, without dates), `.` a day before it. No drawing: no dates. Epics whose
 * names begin with the same letter are of one stream.
 *
 *     A  =====
 *     B  ........===
 *     C
 *
 * Links as in `A>B B>C`, provider first; worth as in `A:5 B:3`.
 */
export function readPlan(chart: string, links = '', worth = ''): Plan {
  const rows = lines(chart).map(readLine);
  const names = rows.map(({ name }) => name);
  const streams = [...new Set(names.map((name) => name[0]))];
  const value = new Map(words(worth).map((word) => [word.split(':')[0], Number(word.split(':')[1])]));
  const plans: Plans = {
    count: rows.length,
    start: Int32Array.from(rows, ({ start }) => start),
    finish: Int32Array.from(rows, ({ finish }) => finish),
    byPi: Uint8Array.from(rows, ({ mark }) => Number(mark === '~')),
    startPi: Int32Array.from(rows, ({ start }) => piOf(start)),
    finishPi: Int32Array.from(rows, ({ finish }) => piOf(finish)),
    done: Uint8Array.from(rows, ({ mark }) => Number(mark === 'x')),
    stream: Uint16Array.from(names, (name) => streams.indexOf(name[0])),
    streams: streams.length,
    value: Float64Array.from(names, (name) => value.get(name) ?? NaN),
  };
  return { names, plans, links: readLinks(names, links) };
}

function readLine(line: string): { name: string; mark: string; start: number; finish: number } {
  const [, name = '', dots = '', bar = ''] = /^(\w+)(?:\s+(\.*)(=+|~+|x+))?$/.exec(line) ?? [];
  if (!name) throw new Error(`Not a line of a plan: ${line}`);
  if (bar === '' || (bar === 'x' && dots === '')) return { name, mark: bar, start: NO_DAY, finish: NO_DAY };
  return { name, mark: bar.charAt(0), start: dots.length, finish: dots.length + bar.length - 1 };
}

export const piOf = (day: number): number => (day === NO_DAY ? NO_DAY : Math.floor(day / PI_DAYS));

/** @example readLinks(['A', 'B'], 'A>B') // from [0], to [1] */
export function readLinks(names: readonly string[], text: string): Links {
  const ends = words(text).map((word) => word.split('>').map((name) => names.indexOf(name)));
  if (ends.flat().includes(-1)) throw new Error(`A link to an epic that is not drawn: ${text}`);
  return { from: Int32Array.from(ends, ([from]) => from!), to: Int32Array.from(ends, ([, to]) => to!) };
}

/**
 * A schedule as a drawing, in the style of the plan: `#` are the days of a critical epic, `=` those of another, `-` its slack.
 * Epics that are done or have no dates have no line.
 */
export function drawSchedule(names: readonly string[], { plans, finish, slack, critical }: Schedule): string {
  const drawn = names.map((name, row) => {
    if (slack[row] === NO_DAY) return '';
    const days = plans.finish[row]! - plans.start[row]! + 1;
    return `${name}  ${'.'.repeat(finish[row]! + 1 - days)}${(critical[row] ? '#' : '=').repeat(days)}${'-'.repeat(slack[row]!)}`;
  });
  return drawn.filter((line) => line !== '').join('\n');
}

export const lines = (chart: string): string[] => chart.split('\n').map((line) => line.trim()).filter((line) => line !== '');
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Names for rows: `A, C`. */
export const say = (names: readonly string[], rows: Iterable<number>): string => Array.from(rows, (row) => names[row]).join(' ');
