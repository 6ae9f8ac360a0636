import type { Links, Plans } from '../../../src/domain/dependencies';
import { NO_DAY } from '../../../src/domain/dependencies';

// The same answers as the rules, found in the plainest way there is, however long it takes.

/** Whether each row can be reached from each by links, after Warshall; a row from itself only by a cycle. */
export function closureOf(count: number, links: Links): boolean[][] {
  const reaches = Array.from({ length: count }, () => Array.from({ length: count }, () => false));
  eachLink(links, (from, to) => (reaches[from]![to] = true));
  for (let via = 0; via < count; via++) {
    for (let from = 0; from < count; from++) {
      for (let to = 0; to < count; to++) if (reaches[from]![via] && reaches[via]![to]) reaches[from]![to] = true;
    }
  }
  return reaches;
}

/** Groups of rows that reach one another, by their first row; only those of two and more. */
export function circlesOf(count: number, links: Links): number[][] {
  const reaches = closureOf(count, links);
  const rows = Array.from({ length: count }, (_, row) => row);
  const groups = rows.map((row) => rows.filter((other) => other === row || (reaches[row]![other] && reaches[other]![row])));
  return groups.filter((group, row) => group.length > 1 && group[0] === row);
}

/** Every cycle that visits no row twice, as the rows from its lowest on. For few rows only. */
export function allCycles(count: number, links: Links): number[][] {
  const next = consumersOf(count, links);
  const cycles: number[][] = [];
  const walk = (path: number[]): void => {
    for (const to of next[path.at(-1)!]!) {
      if (to === path[0] && path.length > 1) cycles.push(path);
      else if (to > path[0]! && !path.includes(to)) walk([...path, to]);
    }
  };
  for (let row = 0; row < count; row++) walk([row]);
  return cycles;
}

/** Steps to each row, by trying ever longer ways; Infinity where none leads there. */
export function stepsFrom(count: number, links: Links, row: number): number[] {
  const steps = Array.from({ length: count }, (_, other) => (other === row ? 0 : Infinity));
  for (let round = 0; round < count; round++) eachLink(links, (from, to) => (steps[to] = Math.min(steps[to]!, steps[from]! + 1)));
  return steps;
}

/** Who of another stream waits for the row and is not done. */
export function waitingFor(plans: Plans, links: Links, row: number): number[] {
  const reaches = closureOf(plans.count, links)[row]!;
  return Array.from({ length: plans.count }, (_, other) => other).filter((other) => reaches[other] && plans.stream[other] !== plans.stream[row] && plans.done[other] === 0);
}

export interface Days {
  start: number[];
  finish: number[];
  last: number;
}

/**
 * Earliest days of exact plans by asking each provider, and it its own. `delay` makes one row take longer. Links within a circle
 * are left out. -Infinity where there is no day.
 */
export function daysOf(plans: Plans, links: Links, delay: { row: number; days: number } = { row: -1, days: 0 }): Days {
  const reaches = closureOf(plans.count, links);
  const providers = consumersOf(plans.count, { from: links.to, to: links.from });
  const known = new Map<number, { start: number; finish: number }>();
  const timesOf = (row: number): { start: number; finish: number } => {
    const before = known.get(row);
    if (before) return before;
    const [planned, end] = [plans.start[row]!, plans.finish[row]!];
    const waits = providers[row]!.filter((other) => other !== row && !(reaches[row]![other] && reaches[other]![row]) && plans.done[other] === 0);
    const start = plans.done[row] === 1 ? -Infinity : Math.max(planned === NO_DAY ? -Infinity : planned, ...waits.map((other) => timesOf(other).finish));
    const times = { start, finish: start + (planned === NO_DAY ? 0 : end - planned) + (row === delay.row ? delay.days : 0) };
    known.set(row, times);
    return times;
  };
  const all = Array.from({ length: plans.count }, (_, row) => timesOf(row));
  return { start: all.map(({ start }) => start), finish: all.map(({ finish }) => finish), last: Math.max(-Infinity, ...all.map(({ finish }) => finish)) };
}

/** By how many days at least a row must be delayed before `moves` holds. */
export function firstDelay(limit: number, moves: (days: number) => boolean): number {
  for (let days = 1; days <= limit; days++) if (moves(days)) return days;
  return Infinity;
}

function consumersOf(count: number, links: Links): number[][] {
  const next: number[][] = Array.from({ length: count }, () => []);
  eachLink(links, (from, to) => next[from]!.push(to));
  return next.map((rows) => [...new Set(rows)].sort((one, other) => one - other));
}

function eachLink({ from, to }: Links, act: (from: number, to: number) => void): void {
  from.forEach((row, link) => {
    if (row !== to[link]) act(row, to[link]!);
  });
}
