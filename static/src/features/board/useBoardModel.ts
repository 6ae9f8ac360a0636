import { useMemo } from 'react';
import { boardOf } from './facts/boardOf';
import type { BoardFacts, BoardModel } from './facts/BoardModel';
import { columnsOf } from './facts/columnsOf';
import { rowsOf } from './facts/rowsOf';
import { shownEpics } from './facts/shownEpics';
import type { BoardQuery } from './query/BoardQuery';

/** The board for what is asked; the same object as long as nothing of it changes. */
export function useBoardModel(facts: BoardFacts, { streams, span, of, text, conflicts }: BoardQuery): BoardModel {
  const columns = useMemo(() => columnsOf(facts.wiring, facts.calendar, { span, of }), [facts, span, of]);
  const shown = useMemo(() => shownEpics(facts, { text, conflicts }), [facts, text, conflicts]);
  const rows = useMemo(() => rowsOf(facts.wiring.streams, streams), [facts, streams]);
  return useMemo(() => boardOf(facts, columns, rows, shown), [facts, columns, rows, shown]);
}
