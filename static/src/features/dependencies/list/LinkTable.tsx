import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Facts } from '../Facts';
import type { DependenciesQuery } from '../query/DependenciesQuery';
import type { ChangeQuery } from '../query/useDependenciesQuery';
import { linkRow } from './linkRow';
import { LinkTableHead } from './LinkTableHead';
import { LinkTableRow } from './LinkTableRow';

interface Props {
  facts: Facts;
  /** Indices of links, in order. */
  links: Uint32Array;
  query: DependenciesQuery;
  change: ChangeQuery;
  onFocus: (key: string) => void;
}

/** How high a row is before it has been measured. */
const ROW = 60;
/** What a table shows where nothing can be measured yet. */
const FIRST_LOOK = { width: 1000, height: 600 };

/**
 * The dependencies as a table that holds only the rows in sight. It has the roles of a table rather than its elements, since
 * rows that are placed one by one can't be laid out by a table; screen readers are told how many rows there are.
 */
export function LinkTable({ facts, links, query, change, onFocus }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the rows are made anew with each scroll, which is what it is for
  const rows = useVirtualizer({
    count: links.length,
    getScrollElement: () => frame.current,
    getItemKey: (index) => links[index] ?? index,
    estimateSize: () => ROW,
    overscan: 8,
    initialRect: FIRST_LOOK,
  });
  return (
    <div ref={frame} className="il-dep-scroll" data-testid="dependencies" tabIndex={0} role="region" aria-label="Dependencies, scrollable">
      <div className="il-dep-table" role="table" aria-label="Dependencies" aria-rowcount={links.length + 1} aria-colcount={7}>
        <LinkTableHead query={query} change={change} />
        <div role="rowgroup" className="il-dep-body" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => (
            <div key={item.key} ref={rows.measureElement} data-index={item.index} role="row" aria-rowindex={item.index + 2} className="il-dep-row" style={{ transform: `translateY(${item.start}px)` }}>
              <LinkTableRow row={linkRow(facts, links[item.index] ?? 0)} onFocus={onFocus} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
