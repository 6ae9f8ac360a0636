import type { Result, Wiring } from '../../../../../src/contract';
import { ok } from '../../../../../src/contract';
import { neighboursOf } from '../../../../../src/domain/dependencies';
import { bulkFetch } from '../../../bridge/bridge';
import type { FirstFacts } from '../facts/FirstFacts';
import { linkFactsOf } from './linkFactsOf';
import { planFields } from './planFields';
import { neighbourRows } from './neighbourRows';
import type { NeighbourRow } from './NeighbourRow';

export interface NeighbourLists {
  providers: NeighbourRow[];
  consumers: NeighbourRow[];
}

/**
 * Who provides to an epic and who consumes from it, as far as the viewer sees, and what each dependency comes to: one call for
 * the epic and all of them, since it takes both ends' dates to tell.
 */
export async function readNeighbours(facts: FirstFacts, wiring: Wiring): Promise<Result<NeighbourLists>> {
  const { providers, consumers } = neighboursOf(facts.id, facts.links, wiring.dependencies);
  const ids = [...new Set([...providers, ...consumers].map((end) => end.issueId))];
  if (ids.length === 0) return ok({ providers: [], consumers: [] });
  const fetched = await bulkFetch([facts.id, ...ids], planFields(wiring.fields), ['interlock']);
  if (!fetched.ok) return fetched;
  const rowsOf = (ends: typeof providers, role: 'provider' | 'consumer') => neighbourRows(ends, fetched.value, linkFactsOf(facts.id, ends, role, fetched.value, wiring), wiring);
  return ok({ providers: rowsOf(providers, 'provider'), consumers: rowsOf(consumers, 'consumer') });
}
