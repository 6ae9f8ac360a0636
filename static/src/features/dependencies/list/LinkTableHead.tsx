import type { DependenciesQuery, SortKey } from '../query/DependenciesQuery';
import type { ChangeQuery } from '../query/useDependenciesQuery';

const COLUMNS: readonly { sort: SortKey; title: string }[] = [
  { sort: 'state', title: 'State' },
  { sort: 'provider', title: 'Provider' },
  { sort: 'finish', title: 'Finishes' },
  { sort: 'consumer', title: 'Consumer' },
  { sort: 'start', title: 'Starts' },
  { sort: 'gap', title: 'Gap' },
  { sort: 'type', title: 'Link' },
];

/** The heads of the columns: each sorts by its column, and the other way round when pressed again. */
export const LinkTableHead = ({ query, change }: { query: DependenciesQuery; change: ChangeQuery }) => (
  <div role="rowgroup" className="il-dep-head">
    <div role="row" aria-rowindex={1} className="il-dep-headrow">
      {COLUMNS.map(({ sort, title }) => {
        const current = query.sort === sort;
        return (
          <div key={sort} role="columnheader" aria-sort={current ? (query.descending ? 'descending' : 'ascending') : 'none'}>
            <button type="button" className="il-dep-sort" data-testid={`sort-${sort}`} onClick={() => change({ sort, descending: current && !query.descending })}>
              {title}
              <span className="il-dep-arrow" aria-hidden="true">
                {current ? (query.descending ? '↓' : '↑') : ''}
              </span>
            </button>
          </div>
        );
      })}
    </div>
  </div>
);
