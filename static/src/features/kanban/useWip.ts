import { useCallback, useEffect, useRef } from 'react';
import type { Fault, Instant, WipUse } from '../../../../src/contract';
import { call } from '../../bridge/bridge';
import { faultOf } from '../../ui/reading/faultOf';
import { useReading } from '../../ui/reading/useReading';
import { valueOf } from '../../ui/reading/valueOf';

export interface WipHandle {
  uses: WipUse[] | null;
  fault: Fault | null;
  refresh: () => void;
}

/**
 * How full the WIP limits are, read again with the portfolio: its `asOf` says when.
 *
 * @example const { uses } = useWip(state.asOf, wiring.wip.length > 0);
 */
export function useWip(asOf: Instant | null, limited: boolean): WipHandle {
  const read = useCallback(() => call('wip.read', {}), []);
  const { reading, refresh } = useReading(limited ? read : null);
  const seen = useRef(asOf);
  useEffect(() => {
    if (seen.current !== null && seen.current !== asOf) void refresh();
    seen.current = asOf;
  }, [asOf, refresh]);
  const again = useCallback(() => void refresh(), [refresh]);
  return { uses: valueOf(reading), fault: faultOf(reading), refresh: again };
}
