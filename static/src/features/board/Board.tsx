import { useCallback, useMemo, useRef, useState } from 'react';
import type { Instant } from '../../../../src/contract';
import { MoveBar } from '../move/MoveBar';
import { MoveResult } from '../move/MoveResult';
import { useMoveEpic } from '../move/useMoveEpic';
import type { BoardFacts } from './facts/BoardModel';
import { countWords } from './facts/countWords';
import { targetsOf } from './facts/targetsOf';
import { BoardGrid, type GridControl } from './grid/BoardGrid';
import { BoardLegend } from './grid/BoardLegend';
import { CardDetails } from './grid/CardDetails';
import type { BoardActions } from './grid/Moving';
import { NothingShown } from './NothingShown';
import { NO_FILTERS, type BoardQuery } from './query/BoardQuery';
import type { ChangeQuery } from './query/useBoardQuery';
import { CellDialog } from './table/CellDialog';
import { TableView } from './table/TableView';
import { Toolbar } from './toolbar/Toolbar';
import { useBoardModel } from './useBoardModel';
import { useMoving } from './useMoving';

interface Props {
  facts: BoardFacts;
  query: BoardQuery;
  change: ChangeQuery;
  asOf: Instant | null;
  /** Whether epics are still on their way. */
  reading: boolean;
  refresh: () => void;
}

/** The board with its tools: drawn, or as tables that tell the same. Either way an epic is moved by the same few steps. */
export function Board({ facts: read, query, change, asOf, reading, refresh }: Props) {
  const section = useRef<HTMLDivElement>(null);
  const grid = useRef<GridControl>(null);
  const focusEpic = useCallback((id: number) => (grid.current ? grid.current.focus(id) : section.current?.querySelector<HTMLElement>(`[data-epic="${id}"]`)?.focus()), []);
  const moves = useMoveEpic({ portfolio: read.portfolio, calendar: read.calendar, asOf, refresh });
  const facts = useHeldFacts(read, moves.state.held);
  const model = useBoardModel(facts, query);
  const { moving, epic, begin, aim, move, cancel, endDrag, undo, dismiss } = useMoving(facts, moves, focusEpic);
  const [selected, select] = useState<number | null>(null);
  const [opened, openCell] = useState<{ row: number; column: number } | null>(null);
  const actions = useMemo<BoardActions>(() => ({ select, beginMove: begin, aim, drop: move, endMove: endDrag, openCell: (row, column) => openCell({ row, column }) }), [begin, aim, move, endDrag]);
  const choose = (id: number): void => {
    openCell(null);
    begin(id, 'choice');
  };
  const closeDetails = (id: number): void => {
    select(null);
    focusEpic(id);
  };
  const none = !reading && model.cells.every((cells) => cells.every(({ epics }) => epics.length === 0));
  return (
    <div ref={section} className="bd-board">
      <Toolbar facts={facts} query={query} change={change} />
      <p className="bd-counts" role="status" data-testid="board-count">
        {countWords(model)}
      </p>
      <MoveResult moves={{ ...moves, dismiss }} calendar={facts.calendar} onUndo={undo} />
      {moving?.how === 'choice' && epic && <MoveBar key={moving.id} epic={epic} pis={facts.wiring.pis} wiring={facts.wiring} chosen={moving.pi} onChoose={aim} onMove={move} onCancel={cancel} />}
      {none && <NothingShown filtered={facts.portfolio.count > 0} onClear={() => change(NO_FILTERS)} />}
      {query.as === 'table' && <TableView facts={facts} model={model} onMove={choose} />}
      {query.as === 'board' && <BoardGrid facts={facts} model={model} moving={moving} selected={selected} actions={actions} control={grid} />}
      {query.as === 'board' && selected !== null && <CardDetails facts={facts} model={model} id={selected} actions={actions} onClose={() => closeDetails(selected)} />}
      {query.as === 'board' && <BoardLegend />}
      {opened && <CellDialog facts={facts} model={model} {...opened} onMove={choose} onClose={() => openCell(null)} />}
    </div>
  );
}

/** What was set on this screen counts at once, for the cards, the previews and the next move alike. */
const useHeldFacts = (read: BoardFacts, held: Parameters<typeof targetsOf>[2]): BoardFacts =>
  useMemo(() => (held.size === 0 ? read : { ...read, portfolio: { ...read.portfolio, targetPi: targetsOf(read.portfolio, read.calendar, held) } }), [read, held]);
