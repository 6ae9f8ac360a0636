import { useState } from 'react';
import { passFocusBack } from '../../../ui/passFocusBack';
import { Menu } from './Menu';

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

/** A filter: a button that opens a list of checkboxes. */
export const ChoiceMenu = ({ name, choices, chosen, onChange, testId }: Props) => (
  <Menu name={name} count={chosen.length} testId={testId}>
    <ChoiceList name={name} choices={choices} chosen={chosen} onChange={onChange} />
  </Menu>
);

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
        <button type="button" className="il-textbutton" onClick={passFocusBack(() => onChange([]))}>
          Clear
        </button>
      )}
    </fieldset>
  );
}
