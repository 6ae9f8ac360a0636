import { useMemo, useState } from 'react';
import type { PiKey } from '../../../../src/contract';
import { rowOf } from '../../portfolio/rowOf';
import type { MovedEpic } from '../move/MovedEpic';
import { movedEpicOf } from '../move/movedEpicOf';
import { startOf } from '../move/startOf';
import type { MoveHandle } from '../move/useMoveEpic';
import type { BoardFacts } from './facts/BoardModel';
import type { Moving } from './grid/Moving';

/** A move from its first key or touch to its end, and back. */
export interface MovingHandle {
  moving: Moving | null;
  /** The epic that is being moved. */
  epic: MovedEpic | null;
  begin: (id: number, how: Moving['how']) => void;
  aim: (pi: PiKey | null) => void;
  move: (pi: PiKey) => void;
  cancel: () => void;
  /** A drag that ended anywhere; the choice by keyboard has its own ends. */
  endDrag: () => void;
  undo: () => void;
  /** Takes away what is said of the last move. */
  dismiss: () => void;
}

/** Moving on the board. The card keeps the focus wherever it goes: `focusEpic` gives it back. */
export function useMoving(facts: BoardFacts, { state, move, undo, dismiss }: MoveHandle, focusEpic: (id: number) => void): MovingHandle {
  const [moving, setMoving] = useState<Moving | null>(null);
  const { done } = state;
  return useMemo(() => {
    const epic = moving && epicOf(facts, moving.id);
    const end = (): void => {
      setMoving(null);
      if (moving) focusEpic(moving.id);
    };
    return {
      moving,
      epic,
      begin: (id, how) => {
        const begun = epicOf(facts, id);
        if (begun) setMoving({ id, how, pi: how === 'drag' ? null : startOf(begun, facts.wiring) });
      },
      aim: (pi) => setMoving((now) => now && { ...now, pi }),
      move: (pi) => {
        if (epic) void move(epic, pi);
        end();
      },
      cancel: end,
      endDrag: () => setMoving((now) => (now?.how === 'drag' ? null : now)),
      undo: () => {
        void undo();
        if (done) focusEpic(Number(done.epic.issueId));
      },
      dismiss: () => {
        dismiss();
        if (done) focusEpic(Number(done.epic.issueId));
      },
    };
  }, [facts, moving, move, undo, dismiss, done, focusEpic]);
}

function epicOf({ portfolio, calendar }: BoardFacts, id: number): MovedEpic | null {
  const row = rowOf(portfolio, id);
  return row < 0 ? null : movedEpicOf(portfolio, row, calendar);
}
