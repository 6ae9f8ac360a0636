import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import { EpicTableRow } from './EpicTableRow';

interface Props {
  facts: BoardFacts;
  model: BoardModel;
  epics: readonly number[];
  /** What the table is called. */
  name: string;
  onMove: (id: number) => void;
}

/** How high a row is before it has been measured. */
const ROW = 64;
/** What a table shows where nothing can be measured yet. */
const FIRST_LOOK = { width: 1000, height: 600 };
const HEADS = ['Stream', 'Column', 'Epic', 'State', 'Owner', 'Size', 'Waits for', 'Provides to', 'Move'];

/**
 * Cards as a table that holds only the rows in sight. It has the roles of a table rather than its elements, since rows that are placed
 * one by one can't be laid out by a table; screen readers are told how many rows there are.
 */
export function EpicTable({ facts, model, epics, name, onMove }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the rows are made anew with each scroll, which is what it is for
  const rows = useVirtualizer({
    count: epics.length,
    getScrollElement: () => frame.current,
    getItemKey: (index) => facts.portfolio.ids[epics[index] ?? -1] ?? index,
    estimateSize: () => ROW,
    overscan: 8,
    initialRect: FIRST_LOOK,
  });
  return (
    <div ref={frame} className="bd-scroll" data-testid="board-table" tabIndex={0} role="region" aria-label={`${name}, scrollable`}>
      <div className="bd-table" role="table" aria-label={name} aria-rowcount={epics.length + 1} aria-colcount={HEADS.length}>
        <div role="rowgroup" className="bd-table-head">
          <div role="row" aria-rowindex={1} className="bd-table-headrow">
            {HEADS.map((head) => (
              <div key={head} role="columnheader">
                {head}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className="bd-table-body" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => (
            <div key={item.key} ref={rows.measureElement} data-index={item.index} role="row" aria-rowindex={item.index + 2} className="bd-table-row" style={{ transform: `translateY(${item.start}px)` }}>
              <EpicTableRow facts={facts} model={model} epic={epics[item.index] ?? 0} onMove={onMove} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
