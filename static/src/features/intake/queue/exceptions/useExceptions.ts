import { useCallback, useMemo, useState } from 'react';
import type { Day, Wiring } from '../../../../../../src/contract';
import { call } from '../../../../bridge/bridge';
import { useReading, type ReadingHandle } from '../../../../ui/reading/useReading';
import { type ExceptionRow, readExceptions, type WaitingExceptions } from './readExceptions';
import { type ExceptionState, sayException } from './sayException';

/** What the role says. `expiresOn` null: on the PI's last day. */
export type Ruling = { decision: 'grant'; expiresOn: Day | null; answer: string | null } | { decision: 'refuse'; expiresOn: null; answer: string };

export interface ExceptionsHandle {
  list: ReadingHandle<WaitingExceptions>;
  stateOf: (id: string) => ExceptionState;
  said: string | null;
  decide: (row: ExceptionRow, ruling: Ruling) => Promise<void>;
}

const WAITING: ExceptionState = { state: 'waiting' };

/** Reads the exceptions that wait, and decides on them one by one. `onDecided` comes after each. */
export function useExceptions(wiring: Wiring, onDecided: () => void): ExceptionsHandle {
  const reading = useReading(useMemo(() => () => readExceptions(wiring), [wiring]));
  const [states, setStates] = useState<Readonly<Record<string, ExceptionState>>>({});
  const [said, setSaid] = useState<string | null>(null);
  const { today } = wiring;

  const refresh = async (): Promise<void> => {
    await reading.refresh();
    setStates({});
  };

  const decide = useCallback<ExceptionsHandle['decide']>(async ({ id, epic, exception: { issueId, pi, version } }, ruling) => {
    const put = (state: ExceptionState): void => setStates((now) => ({ ...now, [id]: state }));
    put({ state: 'deciding' });
    const result = await call('exceptions.decide', { issueId, pi, version, ...ruling });
    const state: ExceptionState = result.ok ? { state: 'decided', exception: result.value } : { state: 'left', fault: result.fault };
    put(state);
    setSaid(`${epic?.key ?? 'Epic'}: ${sayException(state, today)}`);
    onDecided();
  }, [onDecided, today]);

  return { list: { ...reading, refresh }, stateOf: (id) => states[id] ?? WAITING, said, decide };
}
