import { sayLoad, sayOver } from './sayLoad';
import type { StreamLoad } from './streamLoads';

interface Props {
  loads: readonly StreamLoad[];
}

/** How full each stream is: a bar for the eye, and its numbers for everybody. */
export const CapacityBars = ({ loads }: Props) => (
  <ul className="iq-loads" data-testid="capacity">
    {loads.map((load) => (
      <li key={load.id} className="iq-load" data-testid={`load-${load.id}`}>
        <span className="iq-load-name">{load.name}</span>
        {sayOver(load) && <strong className="iq-over">{sayOver(load)}</strong>}
        <Bar load={load} />
        <span className="il-subtle il-small">{sayLoad(load)}</span>
      </li>
    ))}
  </ul>
);

/** Its whole length is the capacity, or all of the load where that is more. */
function Bar({ load: { capacity, admitted, chosen } }: { load: StreamLoad }) {
  const whole = Math.max(capacity ?? 0, admitted + chosen);
  if (whole === 0) return <span className="iq-bar" aria-hidden="true" />;
  const at = (points: number): string => `${(100 * points) / whole}%`;
  return (
    <svg className="iq-bar" aria-hidden="true" focusable="false">
      <rect className="iq-bar-admitted" width={at(admitted)} height="100%" />
      <rect className="iq-bar-chosen" x={at(admitted)} width={at(chosen)} height="100%" />
      {capacity !== null && capacity < whole && <rect className="iq-bar-limit" x={at(capacity)} width="2" height="100%" />}
    </svg>
  );
}
