import Textfield from '@atlaskit/textfield';
import type { FieldProps } from './Field';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date';
  placeholder?: string;
  width?: number;
}

/** A line of text, or a day: the browser's own date field, which keyboards and screen readers know. */
export const TextInput = ({ value, onChange, onVisit, width, type = 'text', ...field }: Props) => (
  <Textfield
    {...field}
    type={type}
    value={value}
    autoComplete="off"
    aria-invalid={field.isInvalid}
    {...(width === undefined ? {} : { width })}
    onChange={(event) => onChange(event.currentTarget.value)}
    onBlur={onVisit}
  />
);
