import { LINK_STATES, type LinkState } from '../../../../../src/domain/dependencies';
import { NONE_32 } from '../../../portfolio/Portfolio';
import type { Facts } from '../Facts';
import type { DependenciesQuery, SortKey } from '../query/DependenciesQuery';
import { gapDays } from './gapDays';
import { keyRanks } from './keyRanks';

/** Worst first. */
export const SEVERITY: readonly LinkState[] = ['conflict', 'unplanned', 'tight', 'fine', 'settled'];
/** More than any rank or number of days: what has no value comes last. */
const FAR = 1e8;

/**
 * The links in the order of a column; what has no value there comes last whichever way it goes. Links that are equal in it
 * stay in the order of the least room first, then of their ids.
 *
 * @example sortLinks(facts, links, { sort: 'gap', descending: false })
 */
export function sortLinks(facts: Facts, links: Uint32Array, { sort, descending }: Pick<DependenciesQuery, 'sort' | 'descending'>): Uint32Array {
  const value = valueOf(facts, sort);
  const room = stableBy(links, (link) => gapDays(facts.portfolio, link));
  return stableBy(room, (link) => {
    const is = value(link);
    return descending && is !== NONE_32 ? -is : is;
  });
}

/** Numbers that hold both value and place sort without a comparison function, which matters at 30,000. */
function stableBy(links: Uint32Array, value: (link: number) => number): Uint32Array {
  const width = links.length;
  const ranks = Float64Array.from(links, (link, at) => {
    const is = value(link);
    return (is === NONE_32 ? FAR : is) * width + at;
  }).sort();
  return Uint32Array.from(ranks, (rank) => links[((rank % width) + width) % width] as number);
}

function valueOf({ portfolio, analysis }: Facts, sort: SortKey): (link: number) => number {
  const { links, start, finish } = portfolio;
  if (sort === 'state') {
    const ranks = LINK_STATES.map((state) => SEVERITY.indexOf(state));
    return (link) => ranks[analysis.linkState[link] as number] as number;
  }
  if (sort === 'gap') return (link) => gapDays(portfolio, link);
  if (sort === 'finish') return (link) => finish[links.from[link] as number] as number;
  if (sort === 'start') return (link) => start[links.to[link] as number] as number;
  if (sort === 'type') {
    const order = portfolio.tables.linkTypes.map(({ name }) => name).sort();
    const ranks = portfolio.tables.linkTypes.map(({ name }) => order.indexOf(name));
    return (link) => ranks[links.type[link] as number] ?? NONE_32;
  }
  const ranks = keyRanks(portfolio);
  const end = sort === 'provider' ? links.from : links.to;
  return (link) => ranks[end[link] as number] as number;
}
