import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Instant, PiKey } from '../../../../src/contract';
import type { Calendar } from '../../../../src/domain/cadence';
import { call } from '../../bridge/bridge';
import { NONE_32, type Portfolio } from '../../portfolio/Portfolio';
import { rowOf } from '../../portfolio/rowOf';
import type { MovedEpic } from './MovedEpic';
import { afterMove, NO_MOVES, type Move, type MoveState } from './moveState';

/** Moves epics to other PIs, one at a time. */
export interface MoveHandle {
  state: MoveState;
  /** Sets the target as the person; Jira's own permission holds. `true` once it is written. */
  move: (epic: MovedEpic, to: PiKey | null) => Promise<boolean>;
  /** Sets the former target back. */
  undo: () => Promise<boolean>;
  /** Tries a refused move once more. */
  retry: () => Promise<boolean>;
  dismiss: () => void;
}

interface Screen {
  portfolio: Portfolio | null;
  calendar: Calendar;
  asOf: Instant | null;
  refresh: () => void;
}

/**
 * Moving for a screen: what is written is held over what the screen has read until a reading has it too.
 *
 * @example const moves = useMoveEpic({ portfolio, calendar, asOf, refresh }); await moves.move(epic, '2027.2');
 */
export function useMoveEpic({ portfolio, calendar, asOf, refresh }: Screen): MoveHandle {
  const [state, tell] = useReducer(afterMove, NO_MOVES);
  const busy = useRef(false);
  useEffect(() => {
    if (portfolio) tell({ type: 'read', asOf, targetOf: (issueId) => targetOf(portfolio, calendar, issueId) });
  }, [portfolio, calendar, asOf]);
  const run = useCallback(async (move: Move): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    tell({ type: 'started', move });
    const answer = await call('intake.target', { issueId: move.epic.issueId, pi: move.to });
    busy.current = false;
    if (answer.ok) tell({ type: 'written', move, at: answer.value.asOf });
    else tell({ type: 'refused', move, fault: answer.fault });
    if (answer.ok) refresh();
    return answer.ok;
  }, [refresh]);
  const move = useCallback((epic: MovedEpic, to: PiKey | null) => run({ epic, from: epic.target, to, undoes: false }), [run]);
  const { done, failed } = state;
  const undo = useCallback(async () => (done ? run({ epic: { ...done.epic, target: done.to }, from: done.to, to: done.from, undoes: true }) : false), [done, run]);
  const retry = useCallback(async () => (failed ? run(failed.move) : false), [failed, run]);
  const dismiss = useCallback(() => tell({ type: 'dismissed' }), []);
  return { state, move, undo, retry, dismiss };
}

/** Undefined where the portfolio has no such epic any more. */
function targetOf(portfolio: Portfolio, calendar: Calendar, issueId: string): PiKey | null | undefined {
  const row = rowOf(portfolio, Number(issueId));
  const seq = portfolio.targetPi[row];
  if (seq === undefined) return undefined;
  return seq === NONE_32 ? null : calendar.piBySeq(seq).key;
}
