import type { ReactNode } from 'react';

/** What a control must carry so that its label, hint and problem belong to it. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
  'data-testid': string;
}

interface Props {
  name: string;
  label: string;
  hint?: string | undefined;
  problem: string | null;
  children: (control: ControlProps) => ReactNode;
}

/** A labelled control with what is wrong with it, or its hint. */
export function FormField({ name, label, hint, problem, children }: Props) {
  const id = `milestone-${name}`;
  const words = problem ?? hint;
  return (
    <div className="il-field">
      <label className="il-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': words ? `${id}-about` : undefined, 'aria-invalid': problem !== null, 'data-testid': id })}
      {words && (
        <p id={`${id}-about`} className={problem ? 'il-problem' : 'il-subtle il-small'} role={problem ? 'alert' : undefined}>
          {words}
        </p>
      )}
    </div>
  );
}
