import Button from '@atlaskit/button/new';
import { sayLoad, sayOver } from '../capacity/sayLoad';
import type { StreamLoad } from '../capacity/streamLoads';
import { DialogBox } from '../DialogBox';
import type { QueueRow } from '../QueueRow';

interface Props {
  rows: readonly QueueRow[];
  loads: readonly StreamLoad[];
  onAdmit: () => void;
  onClose: () => void;
}

/** Says once more what will be admitted, and what each stream will have taken on then. */
export default function AdmitDialog({ rows, loads, onAdmit, onClose }: Props) {
  const epics = rows.length === 1 ? '1 epic' : `${rows.length} epics`;
  return (
    <DialogBox title={`Admit ${epics} to ${rows[0]?.pi}?`} onClose={onClose}>
      <p>{rows.map(({ key }) => key).join(', ')}</p>
      <ul className="iq-after">
        {loads.filter(({ chosen, unsized }) => chosen + unsized > 0).map((load) => (
          <li key={load.id}>
            {load.name}: {sayLoad(load)}
            {sayOver(load) && <strong className="iq-over"> {sayOver(load)}</strong>}
          </li>
        ))}
      </ul>
      <p className="il-subtle il-small">Each is decided by itself. One that has changed meanwhile is left as it is and says why.</p>
      <div className="il-actions-row">
        <Button appearance="primary" testId="admit-confirm" autoFocus onClick={onAdmit}>
          {`Admit ${epics}`}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </DialogBox>
  );
}
