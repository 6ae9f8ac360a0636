import { useEffect, useRef } from 'react';
import { DeclineForm } from '../gate/DeclineForm';
import type { PendingRow } from './PendingRow';

interface Props {
  row: PendingRow;
  onDecline: (row: PendingRow, reason: string) => void;
  onClose: () => void;
}

/**
 * Asks for the reason in a dialog, so that the list stays as it is. The browser's own dialog, because Atlaskit's writes a
 * style element to lock scrolling, which the content security policy refuses; this one traps the focus and gives it back by itself.
 */
export default function DeclineDialog({ row, onDecline, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    if (opened && !opened.open) opened.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="il-dialog" aria-labelledby="il-decline-title" onCancel={onClose}>
      <h2 id="il-decline-title" className="il-heading">
        Decline {row.key} for {row.pi}
      </h2>
      <DeclineForm busy={false} onDecline={(reason) => onDecline(row, reason)} onCancel={onClose} />
    </dialog>
  );
}
