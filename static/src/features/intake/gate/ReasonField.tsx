import TextArea from '@atlaskit/textarea';
import { useId } from 'react';

interface Props {
  label: string;
  help: string;
  testId: string;
  required?: boolean;
  problem: string | null;
  value: string;
  onChange: (value: string) => void;
}

/** A few lines of text with what they are for, or what is wrong with them. Takes the focus, since it comes up where a button was pressed. */
export function ReasonField({ label, help, testId, required = false, problem, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="il-field">
      <label htmlFor={id} className="il-label">
        {label}
      </label>
      <TextArea id={id} testId={testId} value={value} onChange={(event) => onChange(event.currentTarget.value)} minimumRows={3} isRequired={required} isInvalid={problem !== null} aria-describedby={`${id}-help`} autoFocus />
      <p id={`${id}-help`} className={problem ? 'il-problem' : 'il-subtle il-small'} role={problem ? 'alert' : undefined}>
        {problem ?? help}
      </p>
    </div>
  );
}
