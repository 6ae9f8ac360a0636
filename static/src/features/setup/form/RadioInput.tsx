import { Radio } from '@atlaskit/radio';
import type { ReactNode } from 'react';
import type { FieldProps } from './Field';

interface Props<V extends string> extends Pick<FieldProps, 'id' | 'isInvalid'> {
  options: readonly { value: V; label: string; about?: ReactNode }[];
  value: V;
  onChange: (value: V) => void;
  /** Side by side where there is room. */
  inline?: boolean;
}

/** One of a few, all in sight. Stands in a Field with `as="group"`, whose legend names it. */
export const RadioInput = <V extends string>({ id, isInvalid, options, value, onChange, inline = false }: Props<V>) => (
  <div className={inline ? 'setup-radios setup-radios-inline' : 'setup-radios'}>
    {options.map((option) => (
      <div key={option.value}>
        <Radio
          name={id}
          value={option.value}
          label={option.label}
          isChecked={option.value === value}
          isInvalid={isInvalid}
          testId={`${id}.${option.value}`}
          onChange={() => onChange(option.value)}
        />
        {option.about ? <p className="setup-radio-about">{option.about}</p> : null}
      </div>
    ))}
  </div>
);
