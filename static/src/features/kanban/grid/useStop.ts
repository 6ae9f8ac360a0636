import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { LaneCounts, Line } from '../../../geometry/kanban';
import { rowOf } from '../../../portfolio/rowOf';
import type { KanbanFacts, KanbanModel } from '../facts/KanbanModel';
import { shownOf } from './LaneView';

export interface Stop {
  /** Id of the epic that Tab reaches; null on a board without cards. */
  id: number | null;
  /** The line that its card is in, -1 without one: it stays in the document, so that the focus is never lost to scrolling. */
  line: number;
  /** Makes an epic the one, without moving the focus. */
  settle: (id: number) => void;
  /** Gives an epic's card the focus as soon as it is there. */
  focus: (id: number) => void;
}

interface Shown {
  model: KanbanModel;
  counts: readonly LaneCounts[];
  lines: readonly Line[];
}

/** One tab stop for the whole board. It follows its epic wherever the card goes, and is the first card where it has none. */
export function useStop(box: RefObject<HTMLElement>, { portfolio }: Pick<KanbanFacts, 'portfolio'>, shown: Shown, openAll: (key: string) => void): Stop {
  const [held, setHeld] = useState<number | null>(null);
  const [wanted, setWanted] = useState(0);
  const done = useRef(0);
  const { model, counts, lines } = shown;
  const epic = useMemo(() => stopOf(held === null ? -1 : rowOf(portfolio, held), portfolio, model, counts), [held, portfolio, model, counts]);
  const line = useMemo(() => lines.findIndex(({ kind, lane, index }) => kind === 'cards' && epic >= 0 && lane === model.lane[epic] && index === model.index[epic]), [lines, model, epic]);
  const hidden = useMemo(() => hiddenIn(held === null ? -1 : rowOf(portfolio, held), portfolio, model, counts), [held, portfolio, model, counts]);
  useEffect(() => {
    if (done.current === wanted) return;
    // a card beyond the first ones of its lane, or in one that is closed, is brought to light first
    if (hidden !== null) return openAll(hidden);
    done.current = wanted;
    (box.current?.querySelector<HTMLElement>(`[data-epic="${held}"]`) ?? box.current)?.focus();
  });
  const focus = useCallback((id: number) => {
    setHeld(id);
    setWanted((before) => before + 1);
  }, []);
  return { id: epic < 0 ? null : (portfolio.ids[epic] ?? null), line, settle: setHeld, focus };
}

/** The row of the epic whose card is the stop; -1 where no card is shown. */
function stopOf(held: number, { state }: KanbanFacts['portfolio'], { lanes, lane, index }: KanbanModel, counts: readonly LaneCounts[]): number {
  const at = lane[held] ?? -1;
  const counted = counts[at];
  if (counted && (index[held] ?? 0) < (shownOf(counted)[state[held] ?? 0] ?? 0)) return held;
  for (const [place, { cells }] of lanes.entries()) {
    const first = counts[place]?.closed ? undefined : cells.find(({ length }) => length > 0)?.[0];
    if (first !== undefined) return first;
  }
  return -1;
}

/** The key of the lane that has an epic's card and does not show it; null where it is shown, or is nowhere. */
function hiddenIn(epic: number, { state }: KanbanFacts['portfolio'], { lanes, lane, index }: KanbanModel, counts: readonly LaneCounts[]): string | null {
  const at = lane[epic] ?? -1;
  const counted = counts[at];
  return counted && (index[epic] ?? 0) >= (shownOf(counted)[state[epic] ?? 0] ?? 0) ? (lanes[at]?.key ?? null) : null;
}
