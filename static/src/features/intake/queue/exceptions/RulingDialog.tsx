import type { Wiring } from '../../../../../../src/contract';
import { makeCalendar } from '../../../../../../src/domain/cadence';
import { REFUSE } from '../../gate/exception/DecideException';
import { GrantForm } from '../../gate/exception/GrantForm';
import type { KnownPi } from '../../gate/piOf';
import { ReasonForm } from '../../gate/ReasonForm';
import { DialogBox } from '../DialogBox';
import type { ExceptionRow } from './readExceptions';
import type { Ruling } from './useExceptions';

interface Props {
  row: ExceptionRow;
  decision: Ruling['decision'];
  wiring: Pick<Wiring, 'cadence' | 'today'>;
  onDecide: (ruling: Ruling) => void;
  onClose: () => void;
}

/** Asks what goes with the decision: how long a grant lasts, or why it is refused. The forms are those of the issue panel. */
export default function RulingDialog({ row, decision, wiring, onDecide, onClose }: Props) {
  const { exception, epic } = row;
  const known = makeCalendar(wiring.cadence).piByKey(exception.pi);
  const pi: KnownPi = { key: exception.pi, name: row.pi, start: known?.start ?? null, end: known?.end ?? null };
  return (
    <DialogBox title={`${decision === 'grant' ? 'Grant' : 'Refuse'} the exception of ${epic?.key ?? 'the epic'} for ${pi.name}`} onClose={onClose}>
      <blockquote className="iq-quote">{exception.reason}</blockquote>
      {decision === 'grant' ? (
        <GrantForm pi={pi} today={wiring.today} busy={false} onGrant={(answer, expiresOn) => onDecide({ decision, answer, expiresOn })} onCancel={onClose} />
      ) : (
        <ReasonForm words={REFUSE} name="refuse" danger busy={false} onGive={(answer) => onDecide({ decision, answer, expiresOn: null })} onCancel={onClose} />
      )}
    </DialogBox>
  );
}
