import type { Wiring } from '../../../../../src/contract';
import { type LinkEnd, LINK_STATES, linkStatesOf } from '../../../../../src/domain/dependencies';
import type { FetchedIssue } from '../../../bridge/bridge';
import type { LinkFacts } from './NeighbourRow';
import { plansOfIssues } from './plansOfIssues';
import { sayLink } from './sayLink';

/**
 * What the dependencies between an epic and its neighbours come to, by the neighbour's issue id. A neighbour that the viewer does
 * not see is left out, for its dates are not the viewer's to know.
 *
 * @example linkFactsOf('10101', providers, 'provider', fetched, wiring).get('10133')?.state // 'conflict'
 */
export function linkFactsOf(issueId: string, ends: readonly LinkEnd[], role: 'provider' | 'consumer', fetched: readonly FetchedIssue[], wiring: Wiring): Map<string, LinkFacts> {
  const { rows, plans, ends: planned } = plansOfIssues(fetched, wiring);
  const self = rows.get(issueId);
  const found = new Map<string, LinkFacts>();
  for (const end of ends) {
    const far = rows.get(end.issueId);
    if (self === undefined || far === undefined) continue;
    const [from, to] = role === 'provider' ? [far, self] : [self, far];
    const [provider, consumer] = [planned[from], planned[to]];
    const state = LINK_STATES[linkStatesOf(plans, { from: Int32Array.of(from), to: Int32Array.of(to) })[0] ?? 0];
    if (provider && consumer && state) found.set(end.issueId, { state, phrase: sayLink(state, provider, consumer, wiring.today) });
  }
  return found;
}
