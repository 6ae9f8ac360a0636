import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useState, type FormEvent } from 'react';
import { reasonProblem } from './reasonProblem';

interface Props {
  busy: boolean;
  onDecline: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why a request is declined; nothing is declined without a reason. */
export function DeclineForm({ busy, onDecline, onCancel }: Props) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = reasonProblem(reason);
    setProblem(found);
    if (!found) onDecline(reason.trim());
  };
  return (
    <form className="il-field" onSubmit={submit} noValidate>
      <label htmlFor={id} className="il-label">
        Why is it declined?
      </label>
      <TextArea
        id={id}
        testId="decline-reason"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        minimumRows={3}
        isRequired
        isInvalid={problem !== null}
        aria-describedby={`${id}-help`}
        autoFocus
      />
      <p id={`${id}-help`} className={problem ? 'il-problem' : 'il-subtle il-small'} role={problem ? 'alert' : undefined}>
        {problem ?? 'The epic owner sees this, and it goes into the ledger.'}
      </p>
      <div className="il-actions-row">
        <Button type="submit" appearance="danger" testId="decline-confirm" isLoading={busy}>
          Decline
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
