interface Props<T extends string> {
  id: string;
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChoose: (value: T) => void;
}

/** One of a few, in the browser's own list: it weighs nothing and every reader of screens knows it. */
export function Choice<T extends string>({ id, label, value, options, onChoose }: Props<T>) {
  const choose = (text: string): void => {
    const option = options.find((one) => one.value === text);
    if (option) onChoose(option.value);
  };
  return (
    <div className="il-field">
      <label className="il-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="mc-select" data-testid={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
