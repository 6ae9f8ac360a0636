import { useEffect, useId, useRef, type FormEvent, type KeyboardEvent } from 'react';
import type { Pi, PiKey, Wiring } from '../../../../src/contract';
import { PreviewMark } from './PreviewMark';
import { movePreview } from './movePreview';
import type { MovedEpic } from './MovedEpic';

interface Props {
  epic: MovedEpic;
  /** The PIs to choose from. */
  pis: readonly Pi[];
  wiring: Pick<Wiring, 'windows' | 'today'>;
  chosen: PiKey | null;
  onChoose: (pi: PiKey) => void;
  onMove: (pi: PiKey) => void;
  onCancel: () => void;
}

/**
 * Moving by keyboard or without dragging: the arrow keys choose a PI and hear what it would give, Enter moves, Escape leaves things as
 * they are. Radio buttons, since that is how browsers and screen readers know one choice of several.
 */
export function MoveBar({ epic, pis, wiring, chosen, onChoose, onMove, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const title = useId();
  const previews = pis.map((pi) => movePreview(pi, epic, wiring));
  const choice = previews.find(({ pi }) => pi.key === chosen);
  useEffect(() => {
    const now = form.current?.querySelector<HTMLInputElement>('input:checked') ?? form.current?.querySelector<HTMLInputElement>('input:enabled');
    now?.focus();
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (choice?.allowed) onMove(choice.pi.key);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={form} className="mv-bar" data-testid="move-bar" aria-labelledby={title} onSubmit={submit} onKeyDown={leave}>
      <fieldset className="mv-choices">
        <legend id={title} className="mv-title">
          Move {epic.key} {epic.summary} to
        </legend>
        {previews.map(({ pi, text, but, standing }) => (
          <label key={pi.key} className="mv-choice" data-chosen={pi.key === chosen}>
            <input type="radio" name={title} value={pi.key} checked={pi.key === chosen} data-testid={`move-to-${pi.key}`} onChange={() => onChoose(pi.key)} />
            <span className="mv-pi">{pi.name}</span> <PreviewMark standing={standing} text={text} />
            {but && <span className="mv-but"> {but}</span>}
          </label>
        ))}
      </fieldset>
      <div className="mv-tools">
        <button type="submit" className="mv-button mv-primary" aria-disabled={!choice?.allowed} data-testid="move-confirm">
          Move
        </button>
        <button type="button" className="mv-button" data-testid="move-cancel" onClick={onCancel}>
          Cancel
        </button>
        <span className="mv-hint" aria-hidden="true">
          Arrow keys choose · Enter moves · Esc cancels
        </span>
      </div>
    </form>
  );
}
