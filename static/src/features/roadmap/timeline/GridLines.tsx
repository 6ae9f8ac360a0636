import { memo } from 'react';
import type { Marker, Tiers } from '../../../geometry/roadmap';

interface Props {
  tiers: Tiers;
  markers: Marker[];
  label: number;
}

/** What lies behind the rows: where PIs and iterations begin, the running PI, and the marked days. */
export const GridLines = memo(function GridLines({ tiers, markers, label }: Props) {
  return (
    <div className="rm-lines" aria-hidden="true" style={{ left: label }}>
      {tiers.kind === 'iterations' && tiers.fine.map((cell) => <i key={cell.key} className="rm-line-fine" style={{ left: cell.x }} />)}
      {tiers.pis.map((pi) => (
        <i key={pi.key} className={pi.now ? 'rm-line-pi rm-now' : 'rm-line-pi'} style={{ left: pi.x, width: pi.width }} />
      ))}
      {markers.map((marker) => (
        <i key={marker.kind + marker.title} className={`rm-line-${marker.kind}`} style={{ left: marker.x }} />
      ))}
    </div>
  );
});
