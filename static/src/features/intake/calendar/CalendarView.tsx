import type { Wiring } from '../../../../../src/contract';
import { sayDay } from '../../../../../src/domain/calendar';
import { Freshness } from '../../../ui/Freshness';
import { Lozenge } from '../../../ui/Lozenge';
import { calendarRows, type CalendarRow } from './calendarRows';

interface Props {
  wiring: Wiring;
  busy: boolean;
  onRefresh: () => void;
}

/** The running PI and the next six, with their intake windows and where today lies. */
export function CalendarView({ wiring, busy, onRefresh }: Props) {
  return (
    <section className="il-page" aria-labelledby="il-calendar-title">
      <div className="il-head">
        <h2 id="il-calendar-title" className="il-heading">
          Calendar
        </h2>
        <Freshness asOf={wiring.asOf} busy={busy} onRefresh={onRefresh} />
      </div>
      <p className="il-subtle">Today is {sayDay(wiring.today, wiring.today)}. An epic enters a PI while that PI’s intake is open; after the cutoff it waits for the next one.</p>
      <table className="il-table" data-testid="calendar">
        <caption className="il-hidden">The running PI and the next six</caption>
        <thead>
          <tr>
            {['PI', 'Dates', 'Length', 'Intake', 'Cutoff'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calendarRows(wiring).map((row) => (
            <PiRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PiRow({ row }: { row: CalendarRow }) {
  return (
    <tr data-testid={`pi-${row.key}`} data-current={row.current} aria-current={row.current ? 'date' : undefined}>
      <th scope="row">
        <span className="il-pi-name">{row.name}</span> {row.current && <Lozenge label="Now" type="inprogress" />}
        {row.passed !== null && <progress className="il-progress" value={row.passed} aria-label={`${Math.round(row.passed * 100)} percent of ${row.name} has passed`} />}
      </th>
      <td data-head="Dates">
        <span>
          {row.span}
          {row.reason && <span className="il-subtle il-small"> · {row.reason}</span>}
        </span>
      </td>
      <td data-head="Length">{row.weeks}</td>
      <td data-head="Intake">{row.open ? <Lozenge label={row.intake} type="success" /> : row.intake}</td>
      <td data-head="Cutoff">{row.cutoff}</td>
    </tr>
  );
}
