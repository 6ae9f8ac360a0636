import { useMemo } from 'react';
import type { Instant } from '../../../../../src/contract';
import { type MoveHandle, useMoveEpic } from '../../move/useMoveEpic';
import type { Lookup } from '../view/useLookup';
import { heldPortfolio } from './heldPortfolio';
import { type BarMove, useBarMove } from './useBarMove';

interface Screen {
  asOf: Instant | null;
  /** Left out where nothing can be moved. */
  refresh: (() => void) | undefined;
  focusBack: () => void;
}

const nothing = (): void => undefined;

/** Moving on the roadmap: what was set on this screen counts at once, for bars, previews and the next move alike. */
export function useMoves(read: Lookup, { asOf, refresh, focusBack }: Screen): { lookup: Lookup; moves: MoveHandle; move: BarMove | null } {
  const { portfolio, calendar } = read;
  const moves = useMoveEpic({ portfolio, calendar, asOf, refresh: refresh ?? nothing });
  const { held } = moves.state;
  const lookup = useMemo(() => (portfolio && held.size > 0 ? { ...read, portfolio: heldPortfolio(portfolio, calendar, held) } : read), [read, portfolio, calendar, held]);
  const move = useBarMove(lookup, moves, focusBack);
  // their buttons go away when they are pressed
  const undo: MoveHandle['undo'] = () => {
    focusBack();
    return moves.undo();
  };
  const dismiss = (): void => {
    focusBack();
    moves.dismiss();
  };
  return { lookup, moves: { ...moves, undo, dismiss }, move: refresh ? move : null };
}
