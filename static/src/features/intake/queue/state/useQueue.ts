import { useCallback, useMemo, useState } from 'react';
import type { Wiring } from '../../../../../../src/contract';
import { call } from '../../../../bridge/bridge';
import { useReading, type ReadingHandle } from '../../../../ui/reading/useReading';
import type { QueueRow } from '../QueueRow';
import { decideInChunks } from './decideInChunks';
import { readQueue, type Queue } from './readQueue';
import { type Decision, type RowState, type RowStates, sayRow, WAITING, withOutcomes, withRows } from './rowState';
import { sayRun, type Run } from './sayRun';

export interface QueueHandle {
  list: ReadingHandle<Queue>;
  stateOf: (issueId: string) => RowState;
  /** The last run over many, under way or over. */
  run: Run | null;
  /** What was done last, for screen readers. */
  said: string | null;
  decide: (row: QueueRow, decision: Decision, reason: string | null) => Promise<void>;
  decideMany: (rows: readonly QueueRow[], decision: Decision, reason: string | null) => Promise<void>;
}

/** Reads the requests that wait, and decides on them, singly or many at once. `onDecided` comes after each decision or run. */
export function useQueue(wiring: Wiring, onDecided: () => void): QueueHandle {
  const reading = useReading(useMemo(() => () => readQueue(wiring), [wiring]));
  const [states, setStates] = useState<RowStates>({});
  const [run, setRun] = useState<Run | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  // what a newer reading lists is how it stands, whatever was done to it before
  const refresh = async (): Promise<void> => {
    await reading.refresh();
    setStates({});
    setRun(null);
  };

  const decide = useCallback<QueueHandle['decide']>(async ({ key, admission: { issueId, version } }, decision, reason) => {
    setStates((now) => withRows(now, [issueId], { state: 'deciding' }));
    const result = await call('intake.decide', { issueId, version, decision, reason });
    const state: RowState = result.ok ? { state: 'decided', decision } : { state: 'refused', fault: result.fault };
    setStates((now) => withRows(now, [issueId], state));
    setSaid(`${key || 'Epic'}: ${sayRow(state)}`);
    onDecided();
  }, [onDecided]);

  const decideMany = useCallback<QueueHandle['decideMany']>(async (rows, decision, reason) => {
    let now: Run = { decision, total: rows.length, done: 0, failed: 0 };
    setRun(now);
    await decideInChunks(rows.map(({ admission: { issueId, version } }) => ({ issueId, version })), decision, reason, {
      onAsk: (ids) => setStates((states) => withRows(states, ids, { state: 'deciding' })),
      onAnswer: (outcomes) => {
        now = { ...now, done: now.done + outcomes.length, failed: now.failed + outcomes.filter(({ fault }) => fault).length };
        setStates((states) => withOutcomes(states, outcomes, decision));
        setRun(now);
        setSaid(sayRun(now));
      },
    });
    onDecided();
  }, [onDecided]);

  return { list: { ...reading, refresh }, stateOf: (issueId) => states[issueId] ?? WAITING, run, said, decide, decideMany };
}
