import type { Overhang } from '../../../geometry/roadmap';

/** Beyond the ends of a bar: how far its child issues reach, hatched, so that it is told from a bar without colour too. */
export const Overhangs = ({ overhangs, label, title }: { overhangs: readonly Overhang[]; label: number; title: string }) => (
  <>
    {overhangs.map(({ side, x, width }) => (
      <i key={side} className="rm-beyond-dates" data-testid={`beyond-${side}`} title={title} style={{ left: label + x, width }} />
    ))}
  </>
);
