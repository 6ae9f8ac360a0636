import ModalDialog, { ModalBody, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { DeclineForm } from '../gate/DeclineForm';
import type { PendingRow } from './PendingRow';

interface Props {
  row: PendingRow;
  onDecline: (row: PendingRow, reason: string) => void;
  onClose: () => void;
}

/** Asks for the reason in a dialog, so that the list stays as it is. */
export default function DeclineDialog({ row, onDecline, onClose }: Props) {
  return (
    <ModalDialog onClose={onClose} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle>
          Decline {row.key} for {row.pi}
        </ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className="il-dialog">
          <DeclineForm busy={false} onDecline={(reason) => onDecline(row, reason)} onCancel={onClose} />
        </div>
      </ModalBody>
    </ModalDialog>
  );
}
