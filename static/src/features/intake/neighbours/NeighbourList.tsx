import { KeyLink } from '../../../ui/KeyLink';
import { StatusLozenge } from '../../../ui/StatusLozenge';
import { LinkLine } from './LinkLine';
import type { NeighbourRow } from './NeighbourRow';

interface Props {
  title: string;
  /** What being in this list means, and what its being empty means. */
  about: string;
  empty: string;
  rows: NeighbourRow[];
  testId: string;
}

/** Providers or consumers, each with stream, PI and status. */
export function NeighbourList({ title, about, empty, rows, testId }: Props) {
  const heading = `${testId}-title`;
  return (
    <section className="il-block" data-testid={testId} aria-labelledby={heading}>
      <h4 id={heading} className="il-title">
        {title} <span className="il-count">{rows.length}</span>
      </h4>
      <p className="il-subtle il-small">{rows.length > 0 ? about : empty}</p>
      {rows.length > 0 && (
        <ul className="il-rows">
          {rows.map((row) => (
            <NeighbourItem key={row.issueId} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

function NeighbourItem({ row }: { row: NeighbourRow }) {
  const details = row.visible ? [row.stream ?? 'Outside streams', row.plan, row.typeName] : ['You may not see this issue', row.typeName];
  return (
    <li className="il-row" data-testid={`neighbour-${row.key}`}>
      <div className="il-row-main">
        <KeyLink issueKey={row.key} />
        <span className="il-row-summary">{row.summary}</span>
      </div>
      {row.status && <StatusLozenge status={row.status} />}
      <div className="il-row-details il-subtle il-small">{details.filter(Boolean).join(' · ')}</div>
      {row.link && <LinkLine link={row.link} />}
    </li>
  );
}
