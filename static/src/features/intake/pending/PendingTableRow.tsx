import Button from '@atlaskit/button/new';
import { KeyLink } from '../../../ui/KeyLink';
import { StatusLozenge } from '../../../ui/StatusLozenge';
import type { PendingRow } from './PendingRow';
import { sayRow, type RowState } from './rowState';

interface Props {
  row: PendingRow;
  state: RowState;
  mayDecide: boolean;
  onAdmit: () => void;
  onDecline: () => void;
}

/** One request: the epic, who asked for which PI, and the decision. */
export function PendingTableRow({ row, state, mayDecide, onAdmit, onDecline }: Props) {
  return (
    <tr data-testid={`pending-row-${row.admission.issueId}`} data-state={state.state}>
      <th scope="row">
        <div className="il-epic">
          {row.key ? <KeyLink issueKey={row.key} /> : <span className="il-subtle">An epic that Jira does not show you</span>}
          <span>{row.summary}</span>
        </div>
      </th>
      <td data-head="Stream">{row.stream ?? 'Outside streams'}</td>
      <td data-head="Status">{row.status ? <StatusLozenge status={row.status} /> : '–'}</td>
      <td data-head="PI asked for">{row.pi}</td>
      <td data-head="Asked by">
        <span>
          {row.askedBy} <span className="il-subtle il-nowrap">on {row.askedOn}</span>
        </span>
      </td>
      {mayDecide && (
        <td data-head="Decision">
          <Decision state={state} about={row.key ?? row.summary} onAdmit={onAdmit} onDecline={onDecline} />
        </td>
      )}
    </tr>
  );
}

/** Admit and Decline; once decided, by the viewer or by somebody else before, the words of it. */
function Decision({ state, about, onAdmit, onDecline }: Pick<Props, 'state' | 'onAdmit' | 'onDecline'> & { about: string }) {
  const words = sayRow(state);
  if (state.state === 'decided' || (state.state === 'refused' && state.fault.code === 'conflict')) {
    return <p tabIndex={-1} ref={takeLostFocus} className={state.state === 'decided' ? 'il-done' : 'il-problem'}>{words}</p>;
  }
  return (
    <div className="il-decision">
      <div className="il-actions-row">
        <Button spacing="compact" appearance="primary" testId="admit" isLoading={state.state === 'deciding'} onClick={onAdmit} aria-label={`Admit ${about}`}>
          Admit
        </Button>
        <Button spacing="compact" testId="decline" isDisabled={state.state === 'deciding'} onClick={onDecline} aria-label={`Decline ${about}`}>
          Decline
        </Button>
      </div>
      {words && <p className="il-problem" role="alert">{words}</p>}
    </div>
  );
}

/** The pressed button is gone, and the focus with it: it goes to the words that took its place. */
function takeLostFocus(words: HTMLElement | null): void {
  if (document.activeElement === document.body) words?.focus({ preventScroll: true });
}
