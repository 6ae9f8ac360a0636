import { useCallback, useMemo, useState } from 'react';
import type { Fault, Wiring } from '../../../../../src/contract';
import { call } from '../../../bridge/bridge';
import { useReading, type ReadingHandle } from '../../../ui/reading/useReading';
import { valueOf } from '../../../ui/reading/valueOf';
import { joinPages } from './joinPages';
import type { PendingRow } from './PendingRow';
import { readPending, type PendingPage } from './readPending';
import { withRow, type RowState, type RowStates } from './rowState';

export interface PendingHandle {
  list: ReadingHandle<PendingPage>;
  /** Null where all is on screen. */
  more: (() => Promise<void>) | null;
  loadingMore: boolean;
  moreFault: Fault | null;
  stateOf: (issueId: string) => RowState;
  decide: (row: PendingRow, decision: 'admit' | 'decline', reason: string | null) => Promise<void>;
}

const WAITING: RowState = { state: 'waiting' };

/** Reads the requests that wait, page by page, and decides on them one by one. */
export function usePending(wiring: Wiring | null): PendingHandle {
  const list = useReading(useMemo(() => () => readPending(null, wiring), [wiring]));
  const [states, setStates] = useState<RowStates>({});
  const [loadingMore, setLoadingMore] = useState(false);
  const [moreFault, setMoreFault] = useState<Fault | null>(null);
  const page = valueOf(list.reading);
  const { put } = list;

  const decide = useCallback(async ({ admission: { issueId, version } }: PendingRow, decision: 'admit' | 'decline', reason: string | null) => {
    setStates((now) => withRow(now, issueId, { state: 'deciding' }));
    const result = await call('intake.decide', { issueId, version, decision, reason });
    setStates((now) => withRow(now, issueId, result.ok ? { state: 'decided', decision } : { state: 'refused', fault: result.fault }));
  }, []);

  const more = async () => {
    if (!page?.next) return;
    setLoadingMore(true);
    const next = await readPending(page.next, wiring);
    setLoadingMore(false);
    setMoreFault(next.ok ? null : next.fault);
    if (next.ok) put(joinPages(page, next.value));
  };

  return { list, more: page?.next ? more : null, loadingMore, moreFault, stateOf: (issueId) => states[issueId] ?? WAITING, decide };
}
