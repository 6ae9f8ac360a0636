import { takeLostFocus } from '../../../../ui/takeLostFocus';
import { ActionButton } from '../../../milestones/ActionButton';
import { sayRow, type RowState } from '../state/rowState';

interface Props {
  state: RowState;
  /** The epic's key. */
  about: string;
  /** Null where nothing can be admitted. */
  onAdmit: (() => void) | null;
  onDecline: () => void;
}

/** Admit and Decline, with what hindered it; the page's live region says it. Once decided, by the viewer or by somebody else before, the words of it. */
export function Decision({ state, about, onAdmit, onDecline }: Props) {
  const words = sayRow(state);
  if (state.state === 'decided' || (state.state === 'refused' && state.fault.code === 'conflict')) {
    return <p tabIndex={-1} ref={takeLostFocus} className={state.state === 'decided' ? 'il-done' : 'il-problem'}>{words}</p>;
  }
  return (
    <div className="il-decision">
      <div className="il-actions-row">
        {onAdmit && (
          <ActionButton testId="admit" look="primary" busy={state.state === 'deciding'} name={`Admit ${about}`} onPress={onAdmit}>
            Admit
          </ActionButton>
        )}
        <ActionButton testId="decline" busy={state.state === 'deciding'} name={`Decline ${about}`} onPress={onDecline}>
          Decline
        </ActionButton>
      </div>
      {words && <p className="il-problem">{words}</p>}
    </div>
  );
}
