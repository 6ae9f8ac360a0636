import { useState } from 'react';
import type { FieldProps } from './Field';
import { readNumber } from './readNumber';
import { TextInput } from './TextInput';

interface Props extends FieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
  /** What stands for null. */
  placeholder: string;
  width?: number;
}

/** A number, or none where it is left empty; nonsense becomes NaN, which the rules refuse. */
export function MaybeNumberInput({ value, onChange, ...field }: Props) {
  const [text, setText] = useState(written(value));
  // another hand (discard, merge, a proposal) may have changed the value under the text
  const shown = Object.is(readNumber(text), value) ? text : written(value);
  const type = (next: string): void => {
    setText(next);
    onChange(readNumber(next));
  };
  return <TextInput {...field} value={shown} onChange={type} />;
}

const written = (value: number | null): string => (value === null || Number.isNaN(value) ? '' : String(value));
