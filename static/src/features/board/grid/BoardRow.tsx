import { memo } from 'react';
import type { BoardLayout, Spot } from '../../../geometry/board';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import { BoardCell } from './BoardCell';
import type { BoardActions, Moving } from './Moving';

export interface RowProps {
  facts: BoardFacts;
  model: BoardModel;
  layout: BoardLayout;
  row: number;
  /** The tab stop, where it lies in this row. */
  stop: Spot | null;
  moving: Moving | null;
  selected: number | null;
  /** The epics of the focused card's dependencies; null while no card has the focus. */
  lights: ReadonlySet<number> | null;
  actions: BoardActions;
}

/** One stream. Scrolling draws rows that come, and leaves the others as they are. */
export const BoardRow = memo(function BoardRow(props: RowProps) {
  const { facts, model, layout, row } = props;
  const stream = facts.wiring.streams[model.rows[row] ?? -1];
  if (!stream) return null;
  return (
    <section className="bd-row" aria-label={stream.name} style={{ top: layout.tops[row], height: layout.heights[row] }}>
      <div className="bd-label" style={{ width: layout.measures.label }}>
        <h3 className="bd-stream">{stream.name}</h3>
        <p className="bd-capacity">{stream.capacity === null ? 'No capacity set' : `${stream.capacity.toLocaleString('en-GB')} points a PI`}</p>
      </div>
      {model.columns.list.map(({ key }, column) => (
        <BoardCell key={key} {...props} column={column} />
      ))}
    </section>
  );
});
