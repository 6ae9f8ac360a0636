import { Fragment } from 'react';
import type { Fit } from '../../../../../../src/domain/wsjf';
import type { Choice } from '../choose/useChoice';
import type { QueueRow } from '../QueueRow';
import { isOpen } from '../state/rowState';
import type { QueueHandle } from '../state/useQueue';
import { QueueTableRow } from './QueueTableRow';
import { TableHead } from '../../../../ui/TableHead';

interface Props {
  items: readonly Fit<QueueRow>[];
  queue: QueueHandle;
  choice: Choice;
  mayDecide: boolean;
  /** Whether the PI's intake is open; to another one nothing can be admitted. */
  open: boolean;
  onDecline: (row: QueueRow) => void;
}

/** The requests for one PI by WSJF, the highest first. On a narrow page each row becomes a card. */
export function QueueTable({ items, queue, choice, mayDecide, open, onDecline }: Props) {
  const heads = ['Place', 'Epic', 'Stream', 'WSJF', 'Readiness', 'Asked by', ...(mayDecide ? ['Decision'] : [])];
  return (
    <table className="il-table iq-table" data-testid="queue">
      <TableHead caption="Requests that wait for Solution Portfolio Management, by WSJF" heads={heads} first={mayDecide && <ChooseAll items={items} queue={queue} choice={choice} />} />
      <tbody>
        {items.map((fit) => (
          <Fragment key={fit.item.admission.issueId}>
            <QueueTableRow fit={fit} state={queue.stateOf(fit.item.admission.issueId)} choice={choice} mayDecide={mayDecide} open={open} onAdmit={() => void queue.decide(fit.item, 'admit', null)} onDecline={() => onDecline(fit.item)} />
            {choice.cutAfter === fit.item.admission.issueId && <CutLine columns={heads.length + 1} />}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function ChooseAll({ items, queue, choice }: Pick<Props, 'items' | 'queue' | 'choice'>) {
  const ids = items.map(({ item }) => item.admission.issueId).filter((id) => isOpen(queue.stateOf(id)));
  const all = ids.length > 0 && ids.every((id) => choice.chosen.has(id));
  return <input type="checkbox" className="iq-tick" aria-label="Choose all requests" data-testid="choose-all" checked={all} disabled={ids.length === 0} onChange={() => (all ? choice.clear() : choice.choose(ids))} />;
}

const CutLine = ({ columns }: { columns: number }) => (
  <tr className="iq-cut" data-testid="cut-line">
    <td colSpan={columns}>The cut: those that are marked above fit. What follows waits.</td>
  </tr>
);
