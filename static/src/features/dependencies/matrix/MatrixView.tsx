import { useMemo } from 'react';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { Facts } from '../Facts';
import type { DependenciesQuery } from '../query/DependenciesQuery';
import type { ChangeQuery } from '../query/useDependenciesQuery';
import { cellQuery } from './cellQuery';
import { type MatrixCell, matrixRows } from './matrixRows';

interface Props {
  facts: Facts;
  query: DependenciesQuery;
  change: ChangeQuery;
}

/** Streams against streams: how many dependencies, how many of them in conflict, and how much of each stream stands alone. */
export function MatrixView({ facts, query, change }: Props) {
  const rows = useMemo(() => matrixRows(facts), [facts]);
  const most = Math.max(1, ...facts.analysis.coupling.links);
  return (
    <>
      <p className="il-subtle">Each row provides, each column consumes. A number opens its dependencies. Stands alone: the share of a stream’s epics without a dependency on another stream.</p>
      <div className="il-dep-wide" tabIndex={0} role="region" aria-label="Coupling matrix, scrollable">
        <table className="il-dep-matrix" data-testid="matrix">
          <caption className="il-hidden">Dependencies from each stream to each stream</caption>
          <thead>
            <tr>
              <th scope="col">Provider ↓ Consumer →</th>
              {rows.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">Stands alone</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, at) => {
                  const consumer = rows[at]?.id ?? '';
                  return (
                    <td key={consumer} data-own={consumer === row.id}>
                      {cell ? <Cell cell={cell} most={most} testId={`cell-${row.id}-${consumer}`} onOpen={() => change(cellQuery(query, row.id, consumer))} /> : <span className="il-dep-none">–</span>}
                    </td>
                  );
                })}
                <td>{row.independence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The more dependencies, the stronger the ground; conflicts are marked with their number besides. */
function Cell({ cell, most, testId, onOpen }: { cell: MatrixCell; most: number; testId: string; onOpen: () => void }) {
  const strength = cell.links > most * 0.6 ? 3 : cell.links > most * 0.25 ? 2 : 1;
  return (
    <button type="button" className={`il-dep-cell il-dep-cell-${strength}`} data-testid={testId} onClick={onOpen}>
      <VisuallyHidden>{cell.about} </VisuallyHidden>
      <span>{cell.links.toLocaleString('en-GB')}</span>
      <VisuallyHidden> {cell.noun}, </VisuallyHidden>
      {cell.conflicts > 0 && <span className="il-dep-conflicts">{cell.conflicts.toLocaleString('en-GB')} in conflict</span>}
    </button>
  );
}
