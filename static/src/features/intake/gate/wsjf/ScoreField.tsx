import Textfield from '@atlaskit/textfield';
import { useId } from 'react';

interface Props {
  name: string;
  testId: string;
  value: string;
  /** Comes from a Jira field, so that it is shown only. */
  fixed: boolean;
  /** Takes the focus when the form comes up. */
  first: boolean;
  problem: string | null;
  note: string | null;
  onChange: (text: string) => void;
}

/** One part of WSJF to enter, or to read where a Jira field has it. */
export function ScoreField({ name, testId, value, fixed, first, problem, note, onChange }: Props) {
  const id = useId();
  const words = problem ?? note ?? (fixed ? 'From a field of this epic in Jira. Change it there.' : null);
  return (
    <div className="il-field">
      <label htmlFor={id} className="il-label">
        {name}
      </label>
      {fixed ? (
        <output id={id} className="il-value">
          {value}
        </output>
      ) : (
        <Textfield
          id={id}
          testId={testId}
          value={value}
          inputMode="decimal"
          autoComplete="off"
          isCompact
          isInvalid={problem !== null}
          aria-describedby={words ? `${id}-about` : undefined}
          autoFocus={first}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {words && (
        <p id={`${id}-about`} className={problem ? 'il-problem' : 'il-subtle il-small'} role={problem || note ? 'alert' : undefined}>
          {words}
        </p>
      )}
    </div>
  );
}
