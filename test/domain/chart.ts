import type { Day, PiOverride } from '../../src/contract';
import { addDays, daysBetween } from '../../src/domain';
import type { Calendar } from '../../src/domain';

/**
 * Calendars as drawings: a line a PI, a character a week. A character is the week's iteration, `P` the Innovation and Planning
 * iteration, `.` a week before the PI. A star after the key marks an override.
 *
 *     2026.3   1122334455PP
 *     2026.4*  ............112233445566PPP
 */
export interface Row {
  key: string;
  overridden: boolean;
  start: Day;
  end: Day;
}

/** Reads a drawing whose first column is the week that begins on `from`. */
export function readChart(chart: string, from: Day): Row[] {
  return lines(chart).map((line) => {
    const [, key = '', star, weeks = ''] = /^(\S+?)(\*?)\s+(\.*\S+)$/.exec(line) ?? [];
    if (!key) throw new Error(`Not a line of a chart: ${line}`);
    const before = /^\.*/.exec(weeks)?.[0].length ?? 0;
    return { key, overridden: star === '*', start: addDays(from, before * 7), end: addDays(from, weeks.length * 7 - 1) };
  });
}

/** The starred lines as overrides. The first line is PI `firstSeq`. */
export function overridesIn(chart: string, from: Day, firstSeq: number, following: PiOverride['following']): PiOverride[] {
  return readChart(chart, from).flatMap(({ overridden, start, end }, at) => (overridden ? [{ seq: firstSeq + at, start, end, reason: 'As drawn', following }] : []));
}

/** Draws `count` PIs, from the one that begins on `from`. */
export function drawChart(calendar: Calendar, from: Day, count: number): string {
  const first = calendar.piAt(from);
  const pis = [first, ...calendar.following(first, count - 1)];
  return pis
    .map((pi) => {
      const weeks = calendar.iterationsOf(pi).map(({ number, ip, start, end }) => (ip ? 'P' : String(number)).repeat((daysBetween(start, end) + 1) / 7));
      const name = `${pi.key}${pi.reason === null ? '' : '*'}`;
      return `${name.padEnd(9)}${'.'.repeat(daysBetween(from, pi.start) / 7)}${weeks.join('')}`;
    })
    .join('\n');
}

/** A drawing as `drawChart` makes it: without indentation and empty lines. */
export const tidy = (chart: string): string => lines(chart).join('\n');

const lines = (chart: string): string[] => chart.split('\n').map((line) => line.trim()).filter((line) => line !== '');
