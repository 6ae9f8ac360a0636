import { memo } from 'react';
import { BoardCell } from './BoardCell';
import type { RowProps } from './RowProps';

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
