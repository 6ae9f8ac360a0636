import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type FormEvent } from 'react';
import type { Day } from '../../../../../../src/contract';
import type { KnownPi } from '../piOf';
import { ReasonField } from '../ReasonField';
import { expiryBounds, expiryProblem } from './expiryProblem';

interface Props {
  pi: KnownPi;
  today: Day;
  busy: boolean;
  onGrant: (answer: string | null, expiresOn: Day | null) => void;
  onCancel: () => void;
}

/** Grants an exception until a day, the PI's last unless another is chosen. */
export function GrantForm({ pi, today, busy, onGrant, onCancel }: Props) {
  const id = useId();
  const [day, setDay] = useState<string>(pi.end ?? '');
  const [answer, setAnswer] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const bounds = expiryBounds(pi, today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = expiryProblem(day, pi, today);
    setProblem(found);
    if (!found) onGrant(answer.trim() || null, day === '' || day === pi.end ? null : day);
  };
  return (
    <form className="il-form" onSubmit={submit} noValidate>
      <ReasonField label="What do you say to it? (optional)" help="The epic owner sees this, and it goes into the ledger." testId="grant-answer" problem={null} value={answer} onChange={setAnswer} />
      <div className="il-field">
        <label htmlFor={id} className="il-label">
          Last day on which it lets the epic start
        </label>
        <Textfield id={id} type="date" testId="grant-expires" value={day} min={bounds?.first} max={bounds?.last} width={180} isInvalid={problem !== null} aria-describedby={`${id}-about`} onChange={(event) => setDay(event.currentTarget.value)} />
        <p id={`${id}-about`} className={problem ? 'il-problem' : 'il-subtle il-small'} role={problem ? 'alert' : undefined}>
          {problem ?? `By default the last day of ${pi.name}.`}
        </p>
      </div>
      <div className="il-actions-row">
        <Button type="submit" appearance="primary" testId="grant-confirm" isLoading={busy}>
          Grant
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
