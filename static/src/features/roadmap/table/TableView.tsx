import { useImperativeHandle, useMemo, useRef, useState, type ReactNode } from 'react';
import type { RowWindow } from '../../../geometry/roadmap';
import { useChildProgress } from '../../../portfolio/progress/useChildProgress';
import { isFull } from '../facts/isFull';
import type { BarMove } from '../move/useBarMove';
import { useBoxSize } from '../timeline/useBoxSize';
import { useRowWindow } from '../timeline/useRowWindow';
import type { Lookup } from '../view/useLookup';
import { usePrinting } from '../view/usePrinting';
import { COLUMNS } from './columns';
import { readSort, sortEpics } from './sortEpics';
import { TableRow } from './TableRow';
import { useTableMove } from './useTableMove';

interface Props {
  lookup: Lookup;
  shown: Uint8Array | null;
  sort: string;
  onSort: (sort: string) => void;
  reading: boolean;
  /** Null where nothing can be moved. */
  move?: BarMove | null;
  control: { current: TableControl | null };
}

/** What the page asks of the table. */
export interface TableControl {
  jumpTo: (epic: number) => void;
  /** Back to the row that was moved. */
  focus: () => void;
}

export const TABLE_ROW = 40;

/** The roadmap as a table: the same epics and facts as the timeline, sortable, only the rows on screen drawn. */
export function TableView({ lookup, shown, sort, onSort, reading, move = null, control }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { height } = useBoxSize(box);
  const [found, setFound] = useState(-1);
  const epics = useMemo(() => (isFull(lookup) ? sortEpics(lookup, shown, sort) : new Int32Array()), [lookup, shown, sort]);
  const onScreen = useRowWindow(box, { count: epics.length, height, rowHeight: TABLE_ROW });
  const { window, drawn, note } = usePrinting(epics.length, onScreen);
  const progress = useChildProgress(lookup.portfolio, { items: epics, ...onScreen }, reading);
  const jumpTo = (epic: number): void => {
    setFound(epic);
    if (box.current) box.current.scrollTop = Math.max(0, epics.indexOf(epic) * TABLE_ROW - height / 3);
  };
  const { onMove, onKeyDown, focus } = useTableMove(box, { lookup, epics, move, reveal: jumpTo });
  useImperativeHandle(control, () => ({ jumpTo, focus }));
  return (
    <div ref={box} className="rm-table-box" tabIndex={0} role="region" aria-label="Roadmap as a table" data-testid="roadmap-table" onKeyDown={onKeyDown}>
      <table className="rm-table" aria-rowcount={epics.length + 1}>
        <caption className="il-hidden">Epics of the roadmap, {reading ? 'as far as they are read, ' : ''}sorted by {sortedBy(sort)}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <SortHead key={column.id} id={column.id} name={column.name} number={column.number ?? false} sort={sort} onSort={onSort} />
            ))}
            <th scope="col" className="rm-cell-progress">Progress</th>
          </tr>
        </thead>
        <tbody>
          <Gap rows={window.first} />
          {isFull(lookup) && rowsIn(window, (at) => <TableRow key={epics[at]} lookup={lookup} epic={epics[at] ?? 0} progress={progress(epics[at] ?? 0)} index={at + 2} found={epics[at] === found} onMove={onMove} />)}
          <Gap rows={drawn - window.end} />
        </tbody>
      </table>
      {note && <p className="rm-print-note">{note}</p>}
    </div>
  );
}

const rowsIn = ({ first, end }: RowWindow, row: (at: number) => ReactNode): ReactNode[] => Array.from({ length: end - first }, (_, index) => row(first + index));

/** Stands for the rows that are not drawn. */
const Gap = ({ rows }: { rows: number }) => rows > 0 ? <tr aria-hidden="true" style={{ height: rows * TABLE_ROW }}><td colSpan={COLUMNS.length + 1} /></tr> : null;

function SortHead({ id, name, number, sort, onSort }: { id: string; name: string; number: boolean; sort: string; onSort: (sort: string) => void }) {
  const { column, descending } = readSort(sort);
  const sorted = column === id;
  return (
    <th scope="col" className={number ? 'rm-number-cell' : `rm-cell-${id}`} aria-sort={sorted ? (descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="rm-sort" data-testid={`sort-${id}`} onClick={() => onSort(sorted && !descending ? `-${id}` : id)}>
        {name}
        <span className="rm-sort-sign" aria-hidden="true">{sorted ? (descending ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
}

function sortedBy(sort: string): string {
  const { column, descending } = readSort(sort);
  return `${COLUMNS.find(({ id }) => id === column)?.name ?? 'Starts'}${descending ? ', descending' : ''}`;
}
