import type { Result, Wiring } from '../../../../src/contract';
import { ok } from '../../../../src/contract';
import { bulkFetch } from '../../bridge/bridge';
import { decodeEpicFacts, epicFields } from './decodeEpicFacts';
import type { EpicFacts } from './EpicFacts';

export type EpicsById = ReadonlyMap<string, EpicFacts>;

/**
 * Epics by issue id, as the viewer sees them; those that Jira does not show are not in it.
 *
 * @example const epics = await readEpicFacts(['10101'], wiring);
 */
export async function readEpicFacts(issueIds: readonly string[], wiring: Pick<Wiring, 'streams' | 'statuses' | 'fields'>): Promise<Result<EpicsById>> {
  const issues = await bulkFetch([...new Set(issueIds)], epicFields(wiring), ['interlock']);
  if (!issues.ok) return issues;
  return ok(new Map(issues.value.map((issue) => [issue.id, decodeEpicFacts(issue, wiring)])));
}
