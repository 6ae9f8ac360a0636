import Button from '@atlaskit/button/new';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ReasonField } from './ReasonField';
import { reasonProblem } from './reasonProblem';

export interface ReasonWords {
  /** The label: what is asked. */
  question: string;
  /** Who reads it. */
  help: string;
  /** What is said where nothing was given. */
  missing: string;
  /** On the button. */
  confirm: string;
}

interface Props {
  words: ReasonWords;
  /** Prefix of the test ids. */
  name: string;
  danger?: boolean;
  busy: boolean;
  /** Fields above the reason. */
  children?: ReactNode;
  onGive: (reason: string) => void;
  onCancel: () => void;
}

/** Asks for a reason in place, since a frame has no room for a dialog; nothing is done without one. */
export function ReasonForm({ words, name, danger = false, busy, children, onGive, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = reasonProblem(reason, words.missing);
    setProblem(found);
    if (!found) onGive(reason.trim());
  };
  return (
    <form className="il-form" onSubmit={submit} noValidate>
      {children}
      <ReasonField label={words.question} help={words.help} testId={`${name}-reason`} required problem={problem} value={reason} onChange={setReason} />
      <div className="il-actions-row">
        <Button type="submit" appearance={danger ? 'danger' : 'primary'} testId={`${name}-confirm`} isLoading={busy}>
          {words.confirm}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
