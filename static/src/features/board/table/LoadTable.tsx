import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import { LoadLine } from '../grid/LoadLine';

/** Load against capacity of every cell. */
export const LoadTable = ({ facts: { wiring }, model: { rows, columns, cells } }: { facts: BoardFacts; model: BoardModel }) => (
  <div className="bd-wide" tabIndex={0} role="region" aria-label="Load against capacity, scrollable">
    <table className="bd-loads">
      <caption className="bd-links-title">Load against capacity</caption>
      <thead>
        <tr>
          <th scope="col">Value stream</th>
          {columns.list.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((stream, row) => (
          <tr key={stream}>
            <th scope="row">{wiring.streams[stream]?.name}</th>
            {columns.list.map(({ key, pi }, column) => (
              <td key={key}>{cells[row]?.[column] && <LoadLine cell={cells[row][column]} capacity={pi ? (wiring.streams[stream]?.capacity ?? null) : null} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
