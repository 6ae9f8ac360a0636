import { type Zoom, ZOOMS } from '../../../geometry/roadmap';

interface Props {
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  /** Closer (1) or wider (-1). */
  onStep: (step: 1 | -1) => void;
}

const NAMES: Record<Zoom, string> = { fit: 'Fit', pi: 'PI', quarter: 'Quarter', iteration: 'Iteration', day: 'Day' };

/** How close one looks. */
export function ZoomButtons({ zoom, onZoom, onStep }: Props) {
  return (
    <div className="rm-segments" role="group" aria-label="Zoom">
      <button type="button" className="rm-segment rm-step" aria-label="Zoom out" onClick={() => onStep(-1)}>
        −
      </button>
      {ZOOMS.map((name) => (
        <button key={name} type="button" className="rm-segment" aria-pressed={zoom === name} data-testid={`zoom-${name}`} onClick={() => onZoom(name)}>
          {NAMES[name]}
        </button>
      ))}
      <button type="button" className="rm-segment rm-step" aria-label="Zoom in" onClick={() => onStep(1)}>
        +
      </button>
    </div>
  );
}
