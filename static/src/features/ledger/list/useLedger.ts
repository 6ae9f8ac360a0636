import { useCallback, useMemo, useState } from 'react';
import type { Fault } from '../../../../../src/contract';
import { useReading, type ReadingHandle } from '../../../ui/reading/useReading';
import { valueOf } from '../../../ui/reading/valueOf';
import type { LedgerFilter } from '../filter/LedgerFilter';
import { type LedgerReading, readLedger, readOn } from './readLedger';

export interface LedgerHandle {
  list: ReadingHandle<LedgerReading>;
  /** Null where all is on screen. */
  more: (() => Promise<void>) | null;
  loadingMore: boolean;
  moreFault: Fault | null;
}

/** Reads what a filter lets through, page by page. Another filter is another use of it. */
export function useLedger(filter: LedgerFilter): LedgerHandle {
  const list = useReading(useMemo(() => () => readLedger(filter), [filter]));
  const [loadingMore, setLoadingMore] = useState(false);
  const [moreFault, setMoreFault] = useState<Fault | null>(null);
  const value = valueOf(list.reading);
  const { put } = list;

  const more = useCallback(async () => {
    if (!value || loadingMore) return;
    setLoadingMore(true);
    const next = await readOn(value);
    setLoadingMore(false);
    setMoreFault(next.ok ? null : next.fault);
    if (next.ok) put(next.value);
  }, [value, loadingMore, put]);

  return { list, more: value?.rest ? more : null, loadingMore, moreFault };
}
