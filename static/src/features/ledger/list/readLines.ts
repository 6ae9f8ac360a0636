import type { Fault, LedgerPage, LedgerQuery, Result } from '../../../../../src/contract';
import { call } from '../../../bridge/bridge';

/** Pages read in search of an entry that the viewer may see; after these the viewer is asked whether to look on. */
const TRIES = 8;

/**
 * A page of the ledger. Where a whole page holds nothing that the viewer may see it reads on for a while, so that most pages have something on them.
 *
 * @example await readLines({ month: '2026-11', issueId: null, kinds: [], after: null })
 */
export async function readLines(query: LedgerQuery): Promise<Result<LedgerPage>> {
  let after = query.after;
  for (let read = 1; ; read++) {
    const page = await call('ledger.list', { ...query, after });
    if (!page.ok || page.value.items.length > 0 || page.value.next === null || read === TRIES) return page;
    after = page.value.next;
  }
}

/** What a reading of many pages tells while it goes on. It ends early where `onRead` answers false. */
export type OnRead = (count: number) => boolean;

/** All that was read, and why it is not everything. */
export interface AllLines {
  items: LedgerPage['items'];
  fault: Fault | null;
}

/**
 * All entries that the viewer may see, from `query.after` on. A fault ends it; what was read before is kept.
 *
 * @example (await readAllLines({ month: '2026-11', issueId: null, kinds: ['refused'], after: null })).items
 */
export async function readAllLines(query: LedgerQuery, onRead: OnRead = () => true): Promise<AllLines> {
  const items: LedgerPage['items'] = [];
  for (let after = query.after; ; ) {
    const page = await call('ledger.list', { ...query, after });
    if (!page.ok) return { items, fault: page.fault };
    items.push(...page.value.items);
    after = page.value.next;
    if (after === null || !onRead(items.length)) return { items, fault: null };
  }
}
