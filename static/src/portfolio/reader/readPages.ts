import type { Result } from '../../../../src/contract';
import { ok } from '../../../../src/contract';
import type { FetchedIssue } from '../../bridge/bridge';
import type { ChildPage } from './PortfolioSource';
import type { ReaderParts } from './ReaderParts';

/**
 * All issues that a search finds, page after page.
 *
 * @example await readPages(parts, jqlOfChildren([10101]), ['parent', 'duedate'], signal)
 */
export async function readPages({ gate, source }: Pick<ReaderParts, 'gate' | 'source'>, jql: string, fields: readonly string[], signal: AbortSignal): Promise<Result<FetchedIssue[]>> {
  const found: FetchedIssue[] = [];
  let next: string | null = null;
  do {
    signal.throwIfAborted();
    const at: string | null = next;
    const page: Result<ChildPage> = await gate(() => source.search(jql, fields, at));
    if (!page.ok) return page;
    found.push(...page.value.issues);
    next = page.value.next;
  } while (next !== null);
  return ok(found);
}
