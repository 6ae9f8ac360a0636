import type { Result, Wiring } from '../../../../../src/contract';
import { ok } from '../../../../../src/contract';
import { neighboursOf } from '../../../../../src/domain/dependencies';
import { bulkFetch } from '../../../bridge/bridge';
import type { FirstFacts } from '../facts/FirstFacts';
import { neighbourRows } from './neighbourRows';
import type { NeighbourRow } from './NeighbourRow';

export interface NeighbourLists {
  providers: NeighbourRow[];
  consumers: NeighbourRow[];
}

/** Who provides to an epic and who consumes from it, as far as the viewer sees: one call for all of them. */
export async function readNeighbours(facts: FirstFacts, wiring: Wiring): Promise<Result<NeighbourLists>> {
  const { providers, consumers } = neighboursOf(facts.id, facts.links, wiring.dependencies);
  const ids = [...new Set([...providers, ...consumers].map((end) => end.issueId))];
  if (ids.length === 0) return ok({ providers: [], consumers: [] });
  const fetched = await bulkFetch(ids, ['project'], ['interlock']);
  if (!fetched.ok) return fetched;
  return ok({ providers: neighbourRows(providers, fetched.value, wiring), consumers: neighbourRows(consumers, fetched.value, wiring) });
}
