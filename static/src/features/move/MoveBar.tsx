import { useId } from 'react';
import type { Pi, PiKey, Wiring } from '../../../../src/contract';
import { MoveForm } from './MoveForm';
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

/** Moving an epic to another PI by keyboard or without dragging. */
export function MoveBar({ epic, pis, wiring, chosen, onChoose, onMove, onCancel }: Props) {
  const title = useId();
  const previews = pis.map((pi) => movePreview(pi, epic, wiring));
  const choice = previews.find(({ pi, allowed }) => pi.key === chosen && allowed);
  const choices = previews.map(({ pi, text, but, standing }) => (
    <label key={pi.key} className="mv-choice" data-chosen={pi.key === chosen}>
      <input type="radio" name={title} value={pi.key} checked={pi.key === chosen} data-testid={`move-to-${pi.key}`} onChange={() => onChoose(pi.key)} />
      <span className="mv-pi">{pi.name}</span> <PreviewMark standing={standing} text={text} />
      {but && <span className="mv-but"> {but}</span>}
    </label>
  ));
  return <MoveForm epic={epic} id={title} name="move" choices={choices} ready={choice !== undefined} onMove={() => choice && onMove(choice.pi.key)} onCancel={onCancel} />;
}
