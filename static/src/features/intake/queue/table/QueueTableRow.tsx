import type { Fit } from '../../../../../../src/domain/wsjf';
import { KeyLink } from '../../../../ui/KeyLink';
import { StatusLozenge } from '../../../../ui/StatusLozenge';
import { NO_EPIC } from '../../../epics/NoEpic';
import type { Choice } from '../choose/useChoice';
import type { QueueRow } from '../QueueRow';
import { isOpen, type RowState } from '../state/rowState';
import { Decision } from './Decision';
import { sayReadiness, sayWeight } from './rowWords';

interface Props {
  fit: Fit<QueueRow>;
  state: RowState;
  choice: Choice;
  mayDecide: boolean;
  open: boolean;
  onAdmit: () => void;
  onDecline: () => void;
}

/** One request: its place and why, the epic, who asked, and the decision. */
export function QueueTableRow({ fit, state, choice, mayDecide, open, onAdmit, onDecline }: Props) {
  const { item, place } = fit;
  const { epic, admission: { issueId }, key } = item;
  const chosen = choice.chosen.has(issueId);
  const readiness = sayReadiness(epic);
  return (
    <tr data-testid={`pending-row-${issueId}`} data-state={state.state} data-chosen={chosen}>
      {mayDecide && (
        <td data-head="Choose">
          <input type="checkbox" className="iq-tick" aria-label={`Choose ${key || 'the epic'}`} data-testid="choose" checked={chosen && isOpen(state)} disabled={!isOpen(state)} onChange={() => choice.toggle(issueId)} />
        </td>
      )}
      <td data-head="Place">{place}</td>
      <th scope="row">
        <Epic item={item} />
      </th>
      <td data-head="Stream">{epic?.stream?.name ?? 'Outside streams'}</td>
      <td data-head="WSJF">
        <Weight fit={fit} saysWhy={choice.saysWhy} />
      </td>
      <td data-head="Readiness">
        <span className={readiness.good ? 'il-done' : 'il-subtle'}>{readiness.text}</span>
      </td>
      <td data-head="Asked by">
        <span>
          {item.askedBy} <span className="il-subtle il-nowrap">on {item.askedOn}</span>
        </span>
      </td>
      {mayDecide && (
        <td data-head="Decision">
          <Decision state={state} about={key || 'the epic'} onAdmit={open ? onAdmit : null} onDecline={onDecline} />
        </td>
      )}
    </tr>
  );
}

const Epic = ({ item: { key, epic } }: { item: QueueRow }) => (
  <div className="il-epic">
    {key ? <KeyLink issueKey={key} /> : <span className="il-subtle">{NO_EPIC}</span>}
    <span>{epic?.summary}</span>
    {epic?.status && <StatusLozenge status={epic.status} />}
  </div>
);

/** Its WSJF, why it stands before an equal one, and, once the first that fit were marked, why it fits or does not. */
const Weight = ({ fit: { item, wsjf, tie, fits, why }, saysWhy }: { fit: Fit<QueueRow>; saysWhy: boolean }) => (
  <span>
    {sayWeight(wsjf, item)}
    {tie && <span className="il-subtle il-small iq-note">{tie}</span>}
    {saysWhy && <span className={`il-small iq-note ${fits ? 'il-subtle' : 'iq-unfit'}`}>{why}</span>}
  </span>
);
