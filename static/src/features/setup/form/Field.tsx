import type { ReactNode } from 'react';
import { problemsAt, problemsWithin } from '../state/shownProblems';
import { Messages } from './Messages';
import { useSetupForm } from './SetupContext';

/** What a control must carry so that its label, hint and problems belong to it. */
export interface FieldProps {
  id: string;
  'aria-describedby': string;
  isInvalid: boolean;
  testId: string;
  /** Marks the field as visited: from now on its problems show. */
  onVisit: () => void;
}

interface Props {
  /** The settings path, as a Problem names it. */
  path: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Also shows the problems of what is inside, where no finer field does. */
  deep?: boolean;
  /** The label is there for screen readers only, where a heading or column says it already. */
  quiet?: boolean;
  /** `group`: several controls under one legend. */
  as?: 'field' | 'group';
  children: (field: FieldProps) => ReactNode;
}

/**
 * A labelled control with its hint and its problems.
 *
 * @example <Field path="intake.leadDays" label="Lead days">{(field) => <TextInput {...field} … />}</Field>
 */
export function Field({ path, label, hint, deep = false, quiet = false, as = 'field', children }: Props) {
  const { problems, dispatch } = useSetupForm();
  const mine = deep ? problemsWithin(problems, path) : problemsAt(problems, path);
  const id = `field-${path}`;
  const hintId = `${id}-hint`;
  const messageId = `${id}-problems`;
  const describedBy = [hint ? hintId : '', mine.length > 0 ? messageId : ''].filter(Boolean).join(' ');
  const field = { id, 'aria-describedby': describedBy, isInvalid: mine.length > 0, testId: id, onVisit: () => dispatch({ type: 'visit', path }) };
  const labelClass = quiet ? 'setup-hidden' : 'setup-label';
  const body = (
    <>
      {hint ? <p id={hintId} className="setup-hint">{hint}</p> : null}
      {children(field)}
      <Messages id={messageId} problems={mine} />
    </>
  );
  if (as === 'group') {
    return (
      <fieldset className="setup-field" id={id} data-testid={id} aria-describedby={describedBy || undefined}>
        <legend className={labelClass}>{label}</legend>
        {body}
      </fieldset>
    );
  }
  return (
    <div className="setup-field">
      <label className={labelClass} htmlFor={id}>{label}</label>
      {body}
    </div>
  );
}
