import { useMemo, useState } from 'react';
import { sayDay } from '../../../../../src/domain/calendar';
import { useMilestones } from '../../milestones/useMilestones';
import { isFull } from '../facts/isFull';
import { markedDates } from '../facts/markedDates';
import type { Lookup } from '../view/useLookup';

interface Props {
  lookup: Lookup;
  shown: Uint8Array | null;
  /** Ids of the streams that are shown; none stands for all. */
  streams: readonly string[];
}

/** The marks of the chart as a table, for whoever can't point at them. */
export function MarkedDates({ lookup, shown, streams }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="rm-legend" data-testid="marked-dates" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Marked dates</summary>
      {open && <DateTable lookup={lookup} shown={shown} streams={streams} />}
    </details>
  );
}

const NONE: never[] = [];

function DateTable({ lookup, shown, streams }: Props) {
  const { milestones } = useMilestones();
  const dates = useMemo(() => (isFull(lookup) ? markedDates(lookup, shown, milestones ?? NONE, streams) : []), [lookup, shown, milestones, streams]);
  return (
    <table className="rm-dates">
      <caption className="il-hidden">Cutoffs, integration points, milestones and releases, by day</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Kind</th>
          <th scope="col">Name</th>
          <th scope="col">Value streams</th>
        </tr>
      </thead>
      <tbody>
        {dates.map(({ day, kind, name, streams: who }) => (
          <tr key={`${day} ${kind} ${name} ${who}`}>
            <td>{sayDay(day, lookup.wiring.today)}</td>
            <td>{kind}</td>
            <th scope="row">{name}</th>
            <td>{who}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
