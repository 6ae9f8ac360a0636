import { useEffect, useRef } from 'react';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import { loadOf } from '../facts/loadOf';
import { EpicTable } from './EpicTable';

interface Props {
  facts: BoardFacts;
  model: BoardModel;
  row: number;
  column: number;
  onMove: (id: number) => void;
  onClose: () => void;
}

/** All cards of one cell. The browser keeps the focus inside, and gives it back. */
export function CellDialog({ facts, model, row, column, onMove, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const cell = model.cells[row]?.[column];
  const place = model.columns.list[column];
  const stream = facts.wiring.streams[model.rows[row] ?? -1];
  if (!cell || !place || !stream) return null;
  const name = `${stream.name}, ${place.name}`;
  return (
    <dialog ref={dialog} className="bd-dialog" aria-label={name} data-testid="cell-dialog" onClose={onClose}>
      <div className="bd-details-head">
        <h2 className="il-heading">{name}</h2>
        <button type="button" className="mv-button" data-testid="cell-close" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <p className="il-subtle">{loadOf(cell, place.pi ? stream.capacity : null).text}</p>
      <EpicTable facts={facts} model={model} epics={cell.epics} name={name} onMove={onMove} />
    </dialog>
  );
}
