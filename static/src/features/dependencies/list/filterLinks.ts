import { LINK_STATES } from '../../../../../src/domain/dependencies';
import type { Facts } from '../Facts';
import type { DependenciesQuery } from '../query/DependenciesQuery';
import { matchRows } from './matchRows';

export type LinkFilter = Pick<DependenciesQuery, 'states' | 'stream' | 'provider' | 'consumer' | 'crossStreamOnly' | 'text'>;

export interface FilteredLinks {
  /** Indices of links, ascending. */
  links: Uint32Array;
  /** By index in LINK_STATES: how many would be listed if that were the only state asked for. */
  byState: Uint32Array;
}

/**
 * The links that a filter lets through. One pass over the columns: a portfolio may have 30,000 links, and this runs with each
 * letter that somebody types.
 *
 * @example filterLinks(facts, { ...DEFAULT_QUERY, stream: 'payments' }).links.length // 7
 */
export function filterLinks(facts: Facts, filter: LinkFilter): FilteredLinks {
  const { linkState } = facts.analysis;
  const passes = otherThanState(facts, filter);
  const wanted = Uint8Array.from(LINK_STATES, (state) => Number(filter.states.length === 0 || filter.states.includes(state)));
  const byState = new Uint32Array(LINK_STATES.length);
  const found = new Uint32Array(linkState.length);
  let count = 0;
  for (let link = 0; link < linkState.length; link++) {
    if (!passes(link)) continue;
    const state = linkState[link] as number;
    byState[state] = (byState[state] as number) + 1;
    if (wanted[state]) found[count++] = link;
  }
  return { links: found.slice(0, count), byState };
}

/** Everything but the state, so that each state's count can be said beside it. A stream that the viewer does not have filters nothing. */
function otherThanState({ wiring, portfolio, analysis }: Facts, filter: LinkFilter): (link: number) => boolean {
  const { stream, links } = portfolio;
  const indexOf = (id: string | null) => wiring.streams.findIndex((candidate) => candidate.id === id);
  const [either, provider, consumer] = [indexOf(filter.stream), indexOf(filter.provider), indexOf(filter.consumer)];
  const matches = matchRows(portfolio, filter.text);
  return (link) => {
    if (filter.crossStreamOnly && !analysis.crossStream[link]) return false;
    const from = links.from[link] as number;
    const to = links.to[link] as number;
    if (provider >= 0 && stream[from] !== provider) return false;
    if (consumer >= 0 && stream[to] !== consumer) return false;
    if (either >= 0 && stream[from] !== either && stream[to] !== either) return false;
    return matches === null || matches[from] === 1 || matches[to] === 1;
  };
}
