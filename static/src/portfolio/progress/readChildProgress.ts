import type { Result } from '../../../../src/contract';
import { ok } from '../../../../src/contract';
import type { FetchedIssue } from '../../bridge/bridge';
import { batchesOf } from '../reader/batchesOf';
import { jqlOfChildren } from '../reader/jql';
import { readPages } from '../reader/readPages';
import type { ReaderParts } from '../reader/ReaderParts';
import type { ChildProgress } from './ChildProgress';

/** Parents that one search asks about: their child issues fill a page or two of a hundred. */
const PARENTS = 16;

const FIELDS = ['parent', 'status'];

/**
 * How far the child issues of some epics are. Every epic that was asked about is in the answer.
 *
 * @example await readChildProgress(parts, [10101], signal) // Map { 10101 => { done: 3, total: 5 } }
 */
export async function readChildProgress(parts: Pick<ReaderParts, 'gate' | 'source'>, epics: readonly number[], signal: AbortSignal): Promise<Result<Map<number, ChildProgress>>> {
  const progress = new Map(epics.map((id): [number, ChildProgress] => [id, { done: 0, total: 0 }]));
  for (const batch of await Promise.all(batchesOf(epics, PARENTS).map((some) => readPages(parts, jqlOfChildren(some), FIELDS, signal)))) {
    if (!batch.ok) return batch;
    batch.value.forEach((child) => count(progress, child));
  }
  return ok(progress);
}

function count(progress: Map<number, ChildProgress>, { fields }: FetchedIssue): void {
  const sum = progress.get(Number((fields['parent'] as { id?: string } | undefined)?.id));
  if (!sum) return;
  sum.total += 1;
  if ((fields['status'] as { statusCategory?: { key?: string } } | undefined)?.statusCategory?.key === 'done') sum.done += 1;
}
