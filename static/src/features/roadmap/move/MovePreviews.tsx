import { movePreview } from '../../move/movePreview';
import { PreviewMark } from '../../move/PreviewMark';
import type { Chart } from '../timeline/useChart';
import type { Lookup } from '../view/useLookup';
import type { BarMove } from './useBarMove';

interface Props {
  move: BarMove;
  lookup: Lookup;
  tiers: Chart['tiers'];
  label: number;
}

/** Over the chart while a bar is moved: each PI with the sign of what it would give. */
export function MovePreviews({ move: { moving, epic }, lookup: { wiring, calendar }, tiers, label }: Props) {
  if (!moving || !epic) return null;
  return (
    <div className="rm-moves" aria-hidden="true" data-testid="move-previews" style={{ left: label }}>
      {tiers.pis.map(({ key, x, width }) => {
        const pi = calendar.piByKey(key);
        const preview = pi && movePreview(pi, epic, wiring);
        return preview && (
          <div key={key} className={preview.allowed ? 'rm-move' : 'rm-move rm-move-refused'} data-aimed={moving.pi === key} data-pi={key} style={{ left: x, width }}>
            <p className="rm-move-note">
              <PreviewMark standing={preview.standing} text="" />
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** In words what the PI under a dragged bar would give. It does not scroll, so that no edge cuts it off; the choice by keyboard has its own. */
export function AimedPreview({ move: { moving, epic }, lookup: { wiring, calendar } }: Pick<Props, 'move' | 'lookup'>) {
  const pi = moving?.how === 'drag' && moving.pi !== null ? calendar.piByKey(moving.pi) : null;
  if (!pi || !epic) return null;
  const { standing, text, but } = movePreview(pi, epic, wiring);
  return (
    <p className="rm-aimed" aria-hidden="true" data-testid="move-aimed">
      <b>
        {epic.key} to {pi.name}
      </b>{' '}
      <PreviewMark standing={standing} text={text} />
      {but && <span className="mv-but"> {but}</span>}
    </p>
  );
}
