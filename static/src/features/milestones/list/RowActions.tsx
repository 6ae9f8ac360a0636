import { useEffect, useRef, useState } from 'react';
import { ActionButton } from '../ActionButton';

interface Props {
  name: string;
  busy: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

/** Edit and Remove; Remove asks once more in the same place. */
export function RowActions({ name, busy, onEdit, onRemove }: Props) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (asked.current) actions.current?.querySelector<HTMLElement>('button:last-child')?.focus();
    asked.current = asking;
  }, [asking]);
  if (asking) {
    return (
      <div className="ms-ask">
        <p ref={question} tabIndex={-1}>
          Remove {name}?
        </p>
        <div className="il-actions-row">
          <ActionButton testId="milestone-remove-yes" look="danger" busy={busy} onPress={onRemove}>
            Remove
          </ActionButton>
          <ActionButton testId="milestone-keep" look="quiet" onPress={() => setAsking(false)}>
            Keep
          </ActionButton>
        </div>
      </div>
    );
  }
  return (
    <div ref={actions} className="il-actions-row">
      <ActionButton testId="milestone-edit" name={`Edit ${name}`} onPress={onEdit}>
        Edit
      </ActionButton>
      <ActionButton testId="milestone-remove" look="quiet" name={`Remove ${name}`} onPress={() => setAsking(true)}>
        Remove
      </ActionButton>
    </div>
  );
}
