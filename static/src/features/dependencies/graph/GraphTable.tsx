import { useMemo } from 'react';
import { KeyLink } from '../../../ui/KeyLink';
import type { Facts } from '../Facts';
import { linkRow, type LinkSide } from '../list/linkRow';
import { StateMark } from '../StateMark';
import type { FocusGraph } from './focusGraph';
import { TableHead } from '../../../ui/TableHead';

interface Props {
  facts: Facts;
  graph: FocusGraph;
  onFocus: (key: string) => void;
}

/** The same as the drawing, as a table: each dependency in it, from what comes first to what comes last. */
export function GraphTable({ facts, graph: { nodes, edges, layout }, onFocus }: Props) {
  const rows = useMemo(() => {
    const x = (node: number) => layout.places[node]?.x ?? 0;
    return [...edges].sort((a, b) => x(a.from) - x(b.from) || x(a.to) - x(b.to) || a.edge - b.edge).map((edge) => ({ ...linkRow(facts, edge.edge), where: { from: nodes[edge.from]?.where, to: nodes[edge.to]?.where } }));
  }, [facts, nodes, edges, layout]);
  if (rows.length === 0) return <p className="il-subtle">Nothing provides to {nodes[0]?.key}, and nothing waits for it.</p>;
  return (
    <table className="il-table" data-testid="graph-table">
      <TableHead caption={`The dependencies around ${nodes[0]?.key}`} heads={['State', 'Provider', 'Consumer', 'Gap', 'Link']} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.link}>
            <td data-head="State">
              <StateMark state={row.state} />
            </td>
            <td data-head="Provider">
              <End side={row.provider} says="finishes" where={row.where.from} onFocus={onFocus} />
            </td>
            <td data-head="Consumer">
              <End side={row.consumer} says="starts" where={row.where.to} onFocus={onFocus} />
            </td>
            <td data-head="Gap" className={row.state === 'conflict' ? 'il-dep-late' : undefined}>
              {row.gap}
            </td>
            <td data-head="Link">{row.type}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const End = ({ side, says, where, onFocus }: { side: LinkSide; says: string; where: string | undefined; onFocus: (key: string) => void }) => (
  <div className="il-dep-epic">
    <div className="il-dep-name">
      <KeyLink issueKey={side.key} /> <span>{side.summary}</span>
    </div>
    <div className="il-subtle il-small">
      {side.stream} · {side.day === null ? 'no dates' : `${says} ${side.day} ${side.from}`}
      {where !== side.key && (
        <>
          {` · ${where} · `}
          <button type="button" className="il-dep-graphlink" aria-label={`Graph around ${side.key}`} onClick={() => onFocus(side.key)}>
            Graph
          </button>
        </>
      )}
    </div>
  </div>
);
