import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Fault, Instant } from '../../../../../src/contract';
import type { Portfolio } from '../../../portfolio/Portfolio';
import { rowOf } from '../../../portfolio/rowOf';
import type { KanbanMove } from './KanbanMove';
import { afterMove, NO_MOVES, type MoveState } from './moveState';
import { doTransition, readTransitions } from './transitions';

/** Carries transitions out, one at a time. */
export interface TransitionsHandle {
  state: MoveState;
  /** `true` once Jira has made the transition. */
  move: (move: KanbanMove) => Promise<boolean>;
  /** Says that a move can't be tried, and why. */
  refuse: (move: KanbanMove, fault: Fault) => void;
  /** Moves the epic of the last move back, by a transition that leads to the status that it came from. */
  undo: () => Promise<boolean>;
  retry: () => Promise<boolean>;
  dismiss: () => void;
}

interface Screen {
  portfolio: Portfolio;
  asOf: Instant | null;
  /** Called once Jira has moved something: what is on screen is to be read again. */
  onMoved: () => void;
}

/**
 * Moving for a screen: what Jira did is held over what the screen has read until a reading has it too.
 *
 * @example const moves = useTransitions({ portfolio, asOf, onMoved: refresh }); await moves.move(move);
 */
export function useTransitions({ portfolio, asOf, onMoved }: Screen): TransitionsHandle {
  const [state, tell] = useReducer(afterMove, NO_MOVES);
  const busy = useRef(false);
  useEffect(() => tell({ type: 'read', asOf, statusOf: (issueId) => statusOf(portfolio, issueId) }), [portfolio, asOf]);
  const move = useCallback(async (one: KanbanMove): Promise<boolean> => {
    if (busy.current || one.transitionId === null) return false;
    busy.current = true;
    tell({ type: 'started', move: one });
    const made = await doTransition(one.epic.issueId, one.transitionId);
    busy.current = false;
    if (!made.ok) {
      tell({ type: 'refused', move: one, fault: made.fault });
      return false;
    }
    tell({ type: 'moved', move: one, asOf });
    onMoved();
    if (!one.undoes) void wayBack(one).then((transition) => transition && tell({ type: 'way-back', move: one, transition }));
    return true;
  }, [asOf, onMoved]);
  const refuse = useCallback((one: KanbanMove, fault: Fault) => tell({ type: 'refused', move: one, fault }), []);
  const { done, back, failed } = state;
  const undo = useCallback(async () => (done && back ? move({ epic: { ...done.epic, status: done.to, state: done.toState }, transitionId: back.id, to: back.to, toState: done.epic.state, undoes: true }) : false), [done, back, move]);
  const retry = useCallback(async () => (failed ? move(failed.move) : false), [failed, move]);
  const dismiss = useCallback(() => tell({ type: 'dismissed' }), []);
  return { state, move, refuse, undo, retry, dismiss };
}

/** Few workflows lead back from everywhere, so Jira is asked: an Undo that can't work is not offered. */
async function wayBack({ epic }: KanbanMove) {
  const offered = await readTransitions(epic.issueId);
  return offered.ok ? (offered.value.find(({ to }) => to.id === epic.status.id) ?? null) : null;
}

/** Undefined where the portfolio has no such epic any more. */
function statusOf(portfolio: Portfolio, issueId: string): string | undefined {
  return portfolio.tables.statuses[portfolio.status[rowOf(portfolio, Number(issueId))] ?? -1]?.id;
}
