import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { textAt } from '../../../portfolio/Texts';
import type { Facts } from '../Facts';
import { searchEpics } from './searchEpics';

/** How many epics are offered at once. */
const OFFERED = 8;

/** Finds an epic by key or summary: type, go up and down with the arrows, choose with Enter. */
export function EpicSearch({ facts: { portfolio }, onChoose }: { facts: Facts; onChoose: (key: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const rows = useMemo(() => searchEpics(portfolio, text, OFFERED), [portfolio, text]);
  const listed = open && rows.length > 0;
  const choose = (row: number | undefined) => {
    if (row === undefined) return;
    setText('');
    setOpen(false);
    onChoose(textAt(portfolio.keys, row));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') choose(rows[at]);
    else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'ArrowDown' && rows.length > 0) setAt(open ? (at + 1) % rows.length : 0);
    else if (event.key === 'ArrowUp' && rows.length > 0) setAt((at + rows.length - 1) % rows.length);
    else return;
    if (event.key.startsWith('Arrow')) setOpen(true);
    event.preventDefault();
  };
  return (
    <div className="il-field il-dep-search">
      <label className="il-label" htmlFor={`${id}-text`}>
        Epic, by key or summary
      </label>
      <input
        id={`${id}-text`}
        className="il-dep-input"
        data-testid="epic-search"
        role="combobox"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed ? `${id}-${at}` : undefined}
        autoComplete="off"
        placeholder="PAY-1, or refunds"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <ul id={`${id}-list`} className="il-dep-options" role="listbox" aria-label="Epics" hidden={!listed}>
        {rows.map((row, index) => (
          // the mouse must not take the focus from the input before its click counts
          <li key={row} id={`${id}-${index}`} role="option" aria-selected={index === at} className="il-dep-option" onMouseDown={(event) => event.preventDefault()} onClick={() => choose(row)}>
            <span className="il-key">{textAt(portfolio.keys, row)}</span> {textAt(portfolio.summaries, row)}
          </li>
        ))}
      </ul>
      <p className="il-hidden" role="status">
        {open && text.trim() !== '' ? (rows.length === 0 ? 'No epic found' : `${rows.length === OFFERED ? 'At least ' : ''}${rows.length} ${rows.length === 1 ? 'epic' : 'epics'} found`) : ''}
      </p>
    </div>
  );
}
