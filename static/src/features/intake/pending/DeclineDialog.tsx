import ModalDialog, { ModalBody, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { DeclineForm } from '../gate/DeclineForm';
import type { PendingRow } from './PendingRow';

interface Props {
  /** Null while nothing is to be declined. */
  row: PendingRow | null;
  onDecline: (row: PendingRow, reason: string) => void;
  onClose: () => void;
}

/** Asks for the reason in a dialog, so that the list stays as it is. */
export default function DeclineDialog({ row, onDecline, onClose }: Props) {
  return (
    <ModalTransition>
      {row && (
        <ModalDialog onClose={onClose} width="small">
          <ModalHeader hasCloseButton>
            <ModalTitle>
              Decline {row.key} for {row.pi}
            </ModalTitle>
          </ModalHeader>
          <ModalBody>
            <DeclineForm busy={false} onDecline={(reason) => onDecline(row, reason)} onCancel={onClose} />
          </ModalBody>
        </ModalDialog>
      )}
    </ModalTransition>
  );
}
