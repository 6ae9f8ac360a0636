import type { PendingRow } from './PendingRow';
import { PendingTableRow } from './PendingTableRow';
import type { PendingPage } from './readPending';
import type { PendingHandle } from './usePending';

interface Props {
  page: PendingPage;
  pending: PendingHandle;
  onDecline: (row: PendingRow) => void;
}

/** The requests that wait, oldest first. On a narrow page each row becomes a card. */
export function PendingTable({ page, pending, onDecline }: Props) {
  const heads = ['Epic', 'Stream', 'Status', 'PI asked for', 'Asked by', ...(page.mayDecide ? ['Decision'] : [])];
  return (
    <table className="il-table">
      <caption className="il-hidden">Requests that wait for Solution Portfolio Management, oldest first</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.rows.map((row) => (
          <PendingTableRow key={row.admission.issueId} row={row} state={pending.stateOf(row.admission.issueId)} mayDecide={page.mayDecide} onAdmit={() => void pending.decide(row, 'admit', null)} onDecline={() => onDecline(row)} />
        ))}
      </tbody>
    </table>
  );
}
