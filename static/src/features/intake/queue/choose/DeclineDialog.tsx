import { DeclineForm } from '../../gate/DeclineForm';
import { DialogBox } from '../DialogBox';
import type { QueueRow } from '../QueueRow';

interface Props {
  rows: readonly QueueRow[];
  onDecline: (reason: string) => void;
  onClose: () => void;
}

/** Asks for the reason in a dialog, so that the list stays as it is. */
export default function DeclineDialog({ rows, onDecline, onClose }: Props) {
  const [first] = rows;
  const about = rows.length === 1 && first ? first.key || 'the epic' : `${rows.length} epics`;
  return (
    <DialogBox title={`Decline ${about} for ${first?.pi}`} onClose={onClose}>
      {rows.length > 1 && <p>All of them get the same reason: {rows.map(({ key }) => key).join(', ')}.</p>}
      <DeclineForm busy={false} onDecline={onDecline} onCancel={onClose} />
    </DialogBox>
  );
}
