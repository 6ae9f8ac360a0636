import type { Day } from '../../../../../../src/contract';
import { KeyLink } from '../../../../ui/KeyLink';
import { takeLostFocus } from '../../../../ui/takeLostFocus';
import { NO_EPIC } from '../../../epics/NoEpic';
import { ActionButton } from '../../../milestones/ActionButton';
import type { ExceptionRow, WaitingExceptions } from './readExceptions';
import { type ExceptionState, sayException } from './sayException';
import type { ExceptionsHandle, Ruling } from './useExceptions';
import { TableHead } from '../../../../ui/TableHead';

interface Props {
  value: WaitingExceptions;
  exceptions: ExceptionsHandle;
  today: Day;
  onAsk: (row: ExceptionRow, decision: Ruling['decision']) => void;
}

/** Exceptions, oldest first: for which epic and PI, why, and who asks. */
export function ExceptionTable({ value: { rows, mayDecide }, exceptions, today, onAsk }: Props) {
  const heads = ['Epic', 'PI', 'Why it can’t wait', 'Asked by', ...(mayDecide ? ['Decision'] : [])];
  return (
    <table className="il-table" data-testid="exceptions">
      <TableHead caption="Exceptions that wait for Solution Portfolio Management, oldest first" heads={heads} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} state={exceptions.stateOf(row.id)} mayDecide={mayDecide} today={today} onAsk={onAsk} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, state, mayDecide, today, onAsk }: { row: ExceptionRow; state: ExceptionState; mayDecide: boolean } & Pick<Props, 'today' | 'onAsk'>) {
  const { epic, pi, exception, askedBy, askedOn } = row;
  return (
    <tr data-testid={`exception-${row.id}`} data-state={state.state}>
      <th scope="row">
        <div className="il-epic">
          {epic ? <KeyLink issueKey={epic.key} /> : <span className="il-subtle">{NO_EPIC}</span>}
          <span>{epic?.summary}</span>
          <span className="il-subtle">{epic?.stream?.name}</span>
        </div>
      </th>
      <td data-head="PI">{pi}</td>
      <td data-head="Why it can’t wait">
        <span className="iq-reason">{exception.reason}</span>
      </td>
      <td data-head="Asked by">
        <span>
          {askedBy} <span className="il-subtle il-nowrap">on {askedOn}</span>
        </span>
      </td>
      {mayDecide && (
        <td data-head="Decision">
          <Actions state={state} about={epic?.key ?? 'the epic'} words={sayException(state, today)} onAsk={(decision) => onAsk(row, decision)} />
        </td>
      )}
    </tr>
  );
}

function Actions({ state, about, words, onAsk }: { state: ExceptionState; about: string; words: string | null; onAsk: (decision: Ruling['decision']) => void }) {
  if (state.state === 'decided' || (state.state === 'left' && state.fault.code === 'conflict')) {
    return <p tabIndex={-1} ref={takeLostFocus} className={state.state === 'decided' ? 'il-done' : 'il-problem'}>{words}</p>;
  }
  return (
    <div className="il-decision">
      <div className="il-actions-row">
        <ActionButton testId="grant" look="primary" busy={state.state === 'deciding'} name={`Grant the exception of ${about}`} onPress={() => onAsk('grant')}>
          Grant
        </ActionButton>
        <ActionButton testId="refuse" busy={state.state === 'deciding'} name={`Refuse the exception of ${about}`} onPress={() => onAsk('refuse')}>
          Refuse
        </ActionButton>
      </div>
      {words && <p className="il-problem">{words}</p>}
    </div>
  );
}
