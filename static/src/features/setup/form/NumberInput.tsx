import { useState } from 'react';
import type { FieldProps } from './Field';
import { parseNumber } from './parseNumber';
import { TextInput } from './TextInput';

interface Props extends FieldProps {
  value: number;
  onChange: (value: number) => void;
  width?: number;
}

/** A number, typed as text so that what was typed stays there while it is wrong; nonsense becomes NaN, which the rules refuse. */
export function NumberInput({ value, onChange, ...field }: Props) {
  const [text, setText] = useState(written(value));
  // another hand (discard, merge, a proposal) may have changed the value under the text
  const shown = Object.is(parseNumber(text), value) ? text : written(value);
  const type = (next: string): void => {
    setText(next);
    onChange(parseNumber(next));
  };
  return <TextInput {...field} value={shown} onChange={type} width={field.width ?? 120} />;
}

const written = (value: number): string => (Number.isNaN(value) ? '' : String(value));
