import Select from '@atlaskit/select';
import type { FieldProps } from './Field';

export interface Choice<V extends string> {
  value: V;
  label: string;
}
export interface ChoiceGroup<V extends string> {
  label: string;
  options: Choice<V>[];
}

interface Props<V extends string> extends FieldProps {
  options: readonly (Choice<V> | ChoiceGroup<V>)[];
  value: V | null;
  onChange: (value: V) => void;
  placeholder?: string;
  compact?: boolean;
}

/** One of a list, searched by typing. A value that the list has not is shown as it is, so that it can be seen and mended. */
export function ChoiceInput<V extends string>({ options, value, onChange, onVisit, compact = false, id, ...field }: Props<V>) {
  const known = options.flatMap((option): Choice<V>[] => ('options' in option ? option.options : [option]));
  const chosen = value === null ? null : (known.find((option) => option.value === value) ?? { value, label: `${value} (no longer in Jira)` });
  return (
    <div data-testid={id}>
      <Select<Choice<V>>
        {...field}
        inputId={id}
        options={options}
        value={chosen}
        spacing={compact ? 'compact' : 'default'}
        menuPosition="fixed"
        onChange={(option) => option && onChange(option.value)}
        onBlur={onVisit}
      />
    </div>
  );
}
