import { useMemo, useState } from 'react';
import type { PiKey } from '../../../../../src/contract';
import { rowOf } from '../../../portfolio/rowOf';
import type { MovedEpic } from '../../move/MovedEpic';
import { movedEpicOf } from '../../move/movedEpicOf';
import { startOf } from '../../move/startOf';
import type { MoveHandle } from '../../move/useMoveEpic';
import type { Lookup } from '../view/useLookup';

/** An epic that is being moved: by the choice above the chart or table, or as a bar that is dragged. */
interface Moving {
  /** Its issue's id, which outlives a new reading. */
  id: number;
  how: 'choice' | 'drag';
  /** The PI that it would go to as things stand. */
  pi: PiKey | null;
}

/** A move on the roadmap from its first key or touch to its end, and back. */
export interface BarMove {
  moving: Moving | null;
  epic: MovedEpic | null;
  begin: (id: number, how: Moving['how']) => void;
  aim: (pi: PiKey | null) => void;
  move: (pi: PiKey) => void;
  cancel: () => void;
}

/** Moving on the roadmap. However it ends, the focus is back where it began. */
export function useBarMove(lookup: Lookup, { move }: Pick<MoveHandle, 'move'>, focusBack: () => void): BarMove {
  const [moving, setMoving] = useState<Moving | null>(null);
  return useMemo(() => {
    const epic = moving && epicOf(lookup, moving.id);
    const end = (): void => {
      setMoving(null);
      focusBack();
    };
    return {
      moving: epic && moving,
      epic,
      begin: (id, how) => {
        const begun = epicOf(lookup, id);
        if (begun) setMoving({ id, how, pi: how === 'drag' ? null : startOf(begun, lookup.wiring) });
      },
      aim: (pi) => setMoving((now) => (now === null || now.pi === pi ? now : { ...now, pi })),
      move: (pi) => {
        if (epic) void move(epic, pi);
        end();
      },
      cancel: end,
    };
  }, [lookup, moving, move, focusBack]);
}

function epicOf({ portfolio, calendar }: Lookup, id: number): MovedEpic | null {
  const row = portfolio ? rowOf(portfolio, id) : -1;
  return portfolio && row >= 0 ? movedEpicOf(portfolio, row, calendar) : null;
}
