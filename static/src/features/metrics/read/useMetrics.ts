import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Pi, PiKey, Wiring } from '../../../../../src/contract';
import { MetricsReader, type PiReading } from './MetricsReader';
import { readPiMetrics } from './readPiMetrics';

export interface MetricsHandle {
  of: (pi: PiKey) => PiReading | null;
  busy: boolean;
  refresh: () => void;
}

/**
 * The metrics of some PIs as they come, in the order given.
 *
 * @param pis memoized
 */
export function useMetrics(pis: readonly Pi[], wiring: Wiring): MetricsHandle {
  const reader = useMemo(() => new MetricsReader((pi, refusals) => readPiMetrics(pi, wiring, refusals)), [wiring]);
  useSyncExternalStore(reader.subscribe, reader.version, reader.version);
  useEffect(() => void reader.want(pis), [reader, pis]);
  return { of: reader.of, busy: reader.busy(), refresh: () => void reader.want(pis, true) };
}
