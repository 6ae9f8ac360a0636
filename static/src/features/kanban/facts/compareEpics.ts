import type { Portfolio } from '../../../portfolio/Portfolio';
import type { SinceOf } from './KanbanModel';

/**
 * The order of cards: the highest WSJF first, those without one last; then whoever has been in its state for longest, as far as that is
 * known; then the oldest issue.
 *
 * @example [2, 0, 1].sort(compareEpics(portfolio, () => NaN))
 */
export function compareEpics({ wsjf }: Pick<Portfolio, 'wsjf'>, sinceOf: SinceOf): (a: number, b: number) => number {
  return (a, b) => ascending(-(wsjf[a] ?? NaN), -(wsjf[b] ?? NaN)) || ascending(sinceOf(a), sinceOf(b)) || a - b;
}

/**
 * Numbers from the lowest up, what is none last.
 *
 * @example [NaN, 2, 1].sort(ascending) // [1, 2, NaN]
 */
export function ascending(a: number, b: number): number {
  const [one, other] = [Number.isNaN(a) ? Infinity : a, Number.isNaN(b) ? Infinity : b];
  return one < other ? -1 : Number(one > other);
}
