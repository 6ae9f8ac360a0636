import { NONE_32, type Portfolio } from '../../../portfolio/Portfolio';

/**
 * Days from the provider's last day to the consumer's first: below 0 the provider is late. NONE_32 where either has no dates.
 *
 * @example gapDays(portfolio, 0) // -13: finishes on 17 Jan, needed from 4 Jan
 */
export function gapDays({ start, finish, links }: Pick<Portfolio, 'start' | 'finish' | 'links'>, link: number): number {
  const done = finish[links.from[link] as number] as number;
  const needed = start[links.to[link] as number] as number;
  return done === NONE_32 || needed === NONE_32 ? NONE_32 : needed - done;
}
