import Select from '@atlaskit/select';
import type { Choice, ChoiceGroup } from './ChoiceInput';
import type { FieldProps } from './Field';

interface Props extends FieldProps {
  options: readonly (Choice<string> | ChoiceGroup<string>)[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  placeholder?: string;
  /** How to show a value that the list has not. */
  missing: (value: string) => string;
}

/** Several of a list, searched by typing. */
export function ChoicesInput({ options, value, onChange, onVisit, missing, id, ...field }: Props) {
  const known = options.flatMap((option) => ('options' in option ? option.options : [option]));
  const chosen = value.map((one) => known.find((option) => option.value === one) ?? { value: one, label: missing(one) });
  return (
    <div data-testid={id}>
      <Select<Choice<string>, true>
        {...field}
        inputId={id}
        isMulti
        options={options}
        value={chosen}
        menuPosition="fixed"
        closeMenuOnSelect={false}
        onChange={(options) => onChange(options.map((option) => option.value))}
        onBlur={onVisit}
      />
    </div>
  );
}
