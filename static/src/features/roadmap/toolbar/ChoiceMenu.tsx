import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

export interface Choice {
  id: string;
  name: string;
}

interface Props {
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  testId: string;
}

/** More than these want a search of their own. */
const MANY = 12;

/** A filter: a button that opens a list of checkboxes. Plain HTML, since it is on screen before any component library has arrived. */
export function ChoiceMenu({ name, choices, chosen, onChange, testId }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useOutsideClick(box, open, () => setOpen(false));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div ref={box} className="rm-menu" onKeyDown={onKeyDown}>
      <button ref={button} type="button" className={chosen.length > 0 ? 'rm-button rm-chosen' : 'rm-button'} aria-expanded={open} aria-controls={id} data-testid={testId} onClick={() => setOpen(!open)}>
        {name}
        {chosen.length > 0 && <span className="rm-number">{chosen.length}</span>}
        <span className="rm-caret" aria-hidden="true" />
      </button>
      {open && (
        <div id={id} className="rm-list">
          <ChoiceList name={name} choices={choices} chosen={chosen} onChange={onChange} />
        </div>
      )}
    </div>
  );
}

function ChoiceList({ name, choices, chosen, onChange }: Omit<Props, 'testId'>) {
  const [text, setText] = useState('');
  const shown = choices.filter((choice) => choice.name.toLowerCase().includes(text.trim().toLowerCase()));
  const toggle = (id: string): void => onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className="rm-choices">
      <legend className="il-hidden">{name}</legend>
      {choices.length > MANY && <input className="rm-input" type="search" aria-label={`Find in ${name}`} placeholder="Find" value={text} onChange={(event) => setText(event.target.value)} />}
      {shown.map((choice) => (
        <label key={choice.id} className="rm-choice">
          <input type="checkbox" checked={chosen.includes(choice.id)} onChange={() => toggle(choice.id)} />
          {choice.name}
        </label>
      ))}
      {shown.length === 0 && <p className="il-subtle">Nothing of that name</p>}
      {chosen.length > 0 && (
        <button type="button" className="il-textbutton" onClick={() => onChange([])}>
          Clear
        </button>
      )}
    </fieldset>
  );
}

function useOutsideClick(box: RefObject<HTMLElement>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const look = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', look);
    document.addEventListener('focusin', look);
    return () => {
      document.removeEventListener('pointerdown', look);
      document.removeEventListener('focusin', look);
    };
  });
}
