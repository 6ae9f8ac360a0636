import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { Ages } from '../age/useAges';
import type { KanbanFacts, KanbanModel } from '../facts/KanbanModel';
import type { KanbanActions } from '../move/Moving';
import { KanbanTableRow } from './KanbanTableRow';
import { readSort, sortEpics, type Sort } from './sortEpics';

interface Props {
  facts: KanbanFacts;
  model: KanbanModel;
  ages: Ages;
  sort: string;
  onSort: (sort: string) => void;
  onMove: KanbanActions['begin'];
}

const HEADS: readonly { id: Sort; name: string }[] = [
  { id: 'epic', name: 'Epic' },
  { id: 'stream', name: 'Stream' },
  { id: 'state', name: 'State' },
  { id: 'owner', name: 'Owner' },
  { id: 'wsjf', name: 'WSJF' },
  { id: 'age', name: 'Time in state' },
  { id: 'readiness', name: 'Readiness' },
  { id: 'target', name: 'Target PI' },
  { id: 'admission', name: 'Admission' },
];

/** How high a row is before it has been measured. */
const ROW = 56;
/** What the table shows where nothing can be measured yet. */
const FIRST_LOOK = { width: 1000, height: 600 };

/**
 * All that the board says of its epics, as a table that holds only the rows in sight. It has the roles of a table rather than its
 * elements, since rows that are placed one by one can't be laid out by a table; screen readers are told how many rows there are.
 */
export function KanbanTable({ facts, model, ages, sort, onSort, onMove }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const epics = useSorted(facts, model, ages, sort);
  // eslint-disable-next-line react-hooks/incompatible-library -- the rows are made anew with each scroll, which is what it is for
  const rows = useVirtualizer({
    count: epics.length,
    getScrollElement: () => frame.current,
    getItemKey: (index) => facts.portfolio.ids[epics[index] ?? -1] ?? index,
    estimateSize: () => ROW,
    overscan: 8,
    initialRect: FIRST_LOOK,
  });
  const items = rows.getVirtualItems();
  const inSight = items.map(({ index }) => epics[index] ?? 0).join(' ');
  // who sorts by it wants all of it; else those in sight will do
  const wanted = readSort(sort).column === 'age' ? epics.join(' ') : inSight;
  const { look } = ages;
  useEffect(() => look(wanted === '' ? [] : wanted.split(' ').map(Number)), [look, wanted]);
  return (
    <div ref={frame} className="bd-scroll" data-testid="kanban-table" tabIndex={0} role="region" aria-label="Epics of the Kanban, scrollable">
      <div className="bd-table" role="table" aria-label="Epics of the Kanban" aria-rowcount={epics.length + 1} aria-colcount={HEADS.length + 1}>
        <div role="rowgroup" className="bd-table-head">
          <div role="row" aria-rowindex={1} className="bd-table-headrow kb-table-row">
            {HEADS.map(({ id, name }) => (
              <SortHead key={id} id={id} name={name} sort={sort} onSort={onSort} />
            ))}
            <div role="columnheader">Move</div>
          </div>
        </div>
        <div role="rowgroup" className="bd-table-body" style={{ height: rows.getTotalSize() }}>
          {items.map((item) => {
            const epic = epics[item.index] ?? 0;
            return (
              <div key={item.key} ref={rows.measureElement} data-index={item.index} role="row" aria-rowindex={item.index + 2} className="bd-table-row kb-table-row" style={{ transform: `translateY(${item.start}px)` }}>
                <KanbanTableRow facts={facts} epic={epic} age={ages.say(epic)} onMove={onMove} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function useSorted(facts: KanbanFacts, { lanes }: KanbanModel, { sinceOf, version }: Ages, sort: string): number[] {
  // only a table that is sorted by it moves when ages come
  const known = readSort(sort).column === 'age' ? version : 0;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `known` says that sinceOf knows more than before
  return useMemo(() => sortEpics(facts, lanes.flatMap(({ cells }) => cells.flat()), sort, sinceOf), [facts, lanes, sort, sinceOf, known]);
}

function SortHead({ id, name, sort, onSort }: { id: Sort; name: string; sort: string; onSort: (sort: string) => void }) {
  const { column, descending } = readSort(sort);
  const sorted = column === id;
  return (
    <div role="columnheader" aria-sort={sorted ? (descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="rm-sort" data-testid={`kanban-sort-${id}`} onClick={() => onSort(sorted && !descending ? `-${id}` : id)}>
        {name}
        <span className="rm-sort-sign" aria-hidden="true">
          {sorted ? (descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </div>
  );
}
