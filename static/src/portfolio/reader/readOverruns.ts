import type { Result, Wiring } from '../../../../src/contract';
import { ok } from '../../../../src/contract';
import type { FetchedIssue } from '../../bridge/bridge';
import type { Bounds, Roll } from '../keeper/Keeper';
import { batchesOf } from './batchesOf';
import { jqlOfDatedIssues, jqlOfOverruns } from './jql';
import { readPages } from './readPages';
import type { ReaderParts } from './ReaderParts';
import { childFieldsOf, rollUp } from './rollUp';

/** Epics that one search asks about: half of the thousand values that Jira is known to bear. */
const EPICS = 500;

type Parts = Pick<ReaderParts, 'gate' | 'source'>;

/**
 * The child issues that reach beyond their epics' own dates, rolled up. Jira compares, so that what comes back is only what disagrees:
 * one request for each 500 epics, where reading all of their children would take hundreds.
 *
 * @example await readOverruns(parts, [{ id: 10101, start: 20700, finish: 20760 }], wiring, signal) // [{ id: 10101, start: 20710, finish: 20769 }]
 */
export async function readOverruns(parts: Parts, epics: readonly Bounds[], wiring: Wiring, signal: AbortSignal): Promise<Result<Roll[]>> {
  const children: FetchedIssue[] = [];
  for (const batch of await Promise.all(batchesOf(epics, EPICS).map((some) => readPages(parts, jqlOfOverruns(some, wiring), childFieldsOf(wiring), signal)))) {
    // a search that this Jira refuses costs the marks, not the roadmap
    if (!batch.ok && batch.fault.code !== 'bad-input') return batch;
    if (batch.ok) children.push(...batch.value);
  }
  return ok(rollUp(children, wiring));
}

/** Whether the streams' projects have a dated child issue at all, which spares sites without any the rest. A person who may not see a date field gets no answer: then there may be one. */
export async function hasDatedChildren({ gate, source }: Parts, wiring: Wiring): Promise<Result<boolean>> {
  const page = await gate(() => source.search(jqlOfDatedIssues(wiring), ['parent'], null));
  if (page.ok) return ok(page.value.issues.length > 0);
  return page.fault.code === 'bad-input' ? ok(true) : page;
}
