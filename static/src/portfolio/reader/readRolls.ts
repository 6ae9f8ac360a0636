import type { Result, Wiring } from '../../../../src/contract';
import { ok } from '../../../../src/contract';
import type { FetchedIssue } from '../../bridge/bridge';
import type { Roll } from '../keeper/Keeper';
import { batchesOf } from './batchesOf';
import { jqlOfChildren, jqlOfDatedChildren } from './jql';
import { readPages } from './readPages';
import type { ReaderParts } from './ReaderParts';
import { childFieldsOf, rollUp } from './rollUp';

/** Parents that one search asks about. */
const PARENTS = 100;

type Parts = Pick<ReaderParts, 'gate' | 'source'>;

/**
 * From when to when the children of some epics go, as far as the viewer sees them. Epics without dated children are left out.
 *
 * @example await readRolls(parts, [10101], wiring, signal) // [{ id: 10101, start: 20700, finish: 20760 }]
 */
export async function readRolls(parts: Parts, epics: readonly number[], wiring: Wiring, signal: AbortSignal): Promise<Result<Roll[]>> {
  const children: FetchedIssue[] = [];
  for (const batch of await Promise.all(batchesOf(epics, PARENTS).map((parents) => readBatch(parts, parents, wiring, signal)))) {
    if (!batch.ok) return batch;
    children.push(...batch.value);
  }
  return ok(rollUp(children, wiring));
}

async function readBatch(parts: Parts, parents: readonly number[], wiring: Wiring, signal: AbortSignal): Promise<Result<FetchedIssue[]>> {
  const fields = childFieldsOf(wiring);
  const dated = await readPages(parts, jqlOfDatedChildren(parents, wiring), fields, signal);
  return dated.ok || dated.fault.code !== 'bad-input' ? dated : readPages(parts, jqlOfChildren(parents), fields, signal);
}
