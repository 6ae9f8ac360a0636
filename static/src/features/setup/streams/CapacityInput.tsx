import { useState } from 'react';
import type { FieldProps } from '../form/Field';
import { parseNumber } from '../form/parseNumber';
import { TextInput } from '../form/TextInput';

interface Props extends FieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
}

/** Points a PI. Left empty, nobody has said; nonsense becomes NaN, which the rules refuse. */
export function CapacityInput({ value, onChange, ...field }: Props) {
  const [text, setText] = useState(written(value));
  // another hand (discard, merge, a proposal) may have changed the value under the text
  const shown = Object.is(readCapacity(text), value) ? text : written(value);
  const type = (next: string): void => {
    setText(next);
    onChange(readCapacity(next));
  };
  return <TextInput {...field} value={shown} onChange={type} placeholder="Not set" />;
}

/**
 * The capacity that a text means.
 *
 * @example readCapacity(' ') // null
 * @example readCapacity('40') // 40
 */
export const readCapacity = (text: string): number | null => (text.trim() === '' ? null : parseNumber(text));

const written = (value: number | null): string => (value === null || Number.isNaN(value) ? '' : String(value));
