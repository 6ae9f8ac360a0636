import { KeyLink } from '../../../ui/KeyLink';
import type { LedgerRow } from './LedgerRow';
import { TableHead } from '../../../ui/TableHead';

interface Props {
  rows: readonly LedgerRow[];
  /** What the table is narrowed to, for screen readers. */
  caption: string;
}

const HEADS = ['When', 'Who', 'What', 'Issue', 'Why'];

/** Entries, the latest first. On a narrow page each row becomes a card. */
export const LedgerTable = ({ rows, caption }: Props) => (
  <table className="il-table lg-table" data-testid="ledger">
    <TableHead caption={caption} heads={HEADS} />
    <tbody>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </tbody>
  </table>
);

const Row = ({ row: { at, when, who, kind, what, issue, why } }: { row: LedgerRow }) => (
  <tr data-testid="ledger-row">
    <th scope="row">
      <time className="il-nowrap" dateTime={at}>
        {when}
      </time>
    </th>
    <td data-head="Who">{who}</td>
    <td data-head="What">
      <span>
        <span className="lg-kind">{kind}</span>
        <span className="lg-words">{what}</span>
      </span>
    </td>
    <td data-head="Issue">{issue ? <Issue issue={issue} /> : '–'}</td>
    <td data-head="Why">
      <span className="lg-words">{why || '–'}</span>
    </td>
  </tr>
);

const Issue = ({ issue: { key, summary } }: { issue: NonNullable<LedgerRow['issue']> }) => (
  <span className="il-epic">
    {key ? <KeyLink issueKey={key} /> : <span className="il-subtle">An issue that Jira does not show you</span>}
    <span>{summary}</span>
  </span>
);
