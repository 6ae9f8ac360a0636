import { memo } from 'react';
import type { DayCell, Marker, Tiers } from '../../../geometry/roadmap';

interface ScaleProps {
  tiers: Tiers;
  days: DayCell[];
  markers: Marker[];
  label: number;
  width: number;
}

/** The header that stays: at the left the lane that the topmost row is in, then the scale. */
export function TimelineHead({ lane, ...scale }: ScaleProps & { lane: string }) {
  return (
    <div className="rm-head" role="row" aria-rowindex={1} style={{ width: scale.label + scale.width }}>
      <div className="rm-corner" role="columnheader" style={{ width: scale.label }}>
        <span className="rm-corner-title">Epic</span>
        <span className="rm-corner-lane">{lane}</span>
      </div>
      <ScaleCells {...scale} />
    </div>
  );
}

/** PIs, iterations or months, days where they are wide enough, and the flags of the marked days. */
const ScaleCells = memo(function ScaleCells({ tiers, days, markers, label, width }: ScaleProps) {
  return (
    <div className="rm-scale" role="columnheader" aria-label="PIs and planned dates" style={{ left: label, width }}>
      {tiers.pis.map((pi) => (
        <span key={pi.key} className={pi.now ? 'rm-pi rm-now' : 'rm-pi'} title={pi.title} style={{ left: pi.x, width: pi.width }}>
          <span className="rm-pi-name">{pi.label}</span>
        </span>
      ))}
      {days.length === 0
        ? tiers.fine.map((cell) => (
            <span key={cell.key} className={cell.now ? 'rm-fine rm-now' : 'rm-fine'} title={cell.title} style={{ left: cell.x, width: cell.width }}>
              {cell.label}
            </span>
          ))
        : days.map((day) => (
            <span key={day.day} className={day.weekend ? 'rm-fine rm-weekend' : 'rm-fine'} style={{ left: day.x, width: day.width }}>
              {day.label}
            </span>
          ))}
      {markers.map((marker) => (
        <Flag key={marker.kind + marker.title} marker={marker} />
      ))}
    </div>
  );
});

/** A milestone's flag is a sign that tells its name to a pointer that rests on it and to the keyboard. */
function Flag({ marker: { kind, label, title, x, aside = 0 } }: { marker: Marker }) {
  if (kind !== 'milestone') {
    return (
      <span className={`rm-flag rm-flag-${kind}`} title={title} style={{ left: x + aside }}>
        {label}
      </span>
    );
  }
  return (
    <span className="rm-flag rm-flag-milestone" role="img" aria-label={title} title={title} tabIndex={0} style={{ left: x }}>
      ⚑<span className="rm-flag-name"> {label}</span>
    </span>
  );
}
