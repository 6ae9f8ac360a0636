import { useMemo } from 'react';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import { EpicTable } from './EpicTable';
import { LoadTable } from './LoadTable';

/** All that the board says, as tables: the load of each cell, and every card, cell by cell, with its dependencies. */
export function TableView({ facts, model, onMove }: { facts: BoardFacts; model: BoardModel; onMove: (id: number) => void }) {
  const epics = useMemo(() => model.cells.flatMap((cells) => cells.flatMap((cell) => cell.epics)), [model]);
  return (
    <div className="bd-tables">
      <LoadTable facts={facts} model={model} />
      <EpicTable facts={facts} model={model} epics={epics} name="Cards of the board" onMove={onMove} />
    </div>
  );
}
