import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Result } from '../../../../src/contract';
import { nextReading, type Reading, type ReadingStep } from './Reading';

export interface ReadingHandle<T> {
  reading: Reading<T>;
  /** Reads again; ends when the answer is on screen. */
  refresh: () => Promise<void>;
  /** Puts a value that came another way, as from a write; answers still on their way are dropped. */
  put: (value: T) => void;
}

/**
 * Reads at once, and again whenever `read` is another function (so memoize it). Null waits: there is nothing to ask for yet.
 * Of several answers under way only the one asked for last counts.
 *
 * @example const { reading, refresh } = useReading(useCallback(() => call('wiring.read', {}), []));
 */
export function useReading<T>(read: (() => Promise<Result<T>>) | null): ReadingHandle<T> {
  const [reading, dispatch] = useReducer(nextReading as (now: Reading<T>, step: ReadingStep<T>) => Reading<T>, { phase: 'loading' });
  const turn = useRef(0);

  const refresh = useCallback(async () => {
    if (!read) return;
    const mine = ++turn.current;
    dispatch({ step: 'ask' });
    const result = await read();
    if (mine !== turn.current) return;
    dispatch(result.ok ? { step: 'got', value: result.value } : { step: 'failed', fault: result.fault });
  }, [read]);

  const put = useCallback((value: T) => {
    turn.current++;
    dispatch({ step: 'got', value });
  }, []);

  const drop = useCallback(() => void turn.current++, []);

  useEffect(() => {
    void refresh();
    return drop;
  }, [refresh, drop]);

  return { reading, refresh, put };
}
