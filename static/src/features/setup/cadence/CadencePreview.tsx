import Lozenge from '@atlaskit/lozenge';
import { makeCalendar } from '../../../../../src/domain/cadence';
import type { Cadence } from '../../../../../src/contract';
import { dayText } from '../form/dayText';
import { PreviewBar } from './PreviewBar';
import { PreviewTable } from './PreviewTable';
import { previewRows } from './previewRows';

interface Props {
  cadence: Cadence;
  leadDays: number;
  today: string;
  /** False while the cadence is wrong: the last good picture is not shown as if it were true. */
  valid: boolean;
}

const ahead = 6;

/** The running PI and the next six as the cadence would have them: drawn, and as a table that says the same. */
export function CadencePreview({ cadence, leadDays, today, valid }: Props) {
  if (!valid) return <p className="setup-preview-empty" data-testid="preview-empty">The calendar appears here as soon as the cadence has no problems.</p>;
  const rows = previewRows(makeCalendar(cadence), leadDays, today, ahead);
  return (
    <div className="setup-preview" data-testid="preview">
      <ul className="setup-preview-rows" aria-hidden="true">
        {rows.map((row) => (
          <li key={row.pi.key} className="setup-preview-row" data-testid={`preview-pi-${row.pi.key}`}>
            <PreviewBar row={row} />
          </li>
        ))}
      </ul>
      <p className="setup-legend" aria-hidden="true">
        <span><i className="setup-swatch" /> Iteration</span>
        {cadence.ipIteration ? <span><i className="setup-swatch setup-swatch-ip" /> IP iteration</span> : null}
        <span><i className="setup-swatch-cutoff" /> Intake cutoff</span>
        <span><i className="setup-swatch-today" /> Today, {dayText(today)}</span>
        {rows.some((row) => row.pi.reason) ? <span><Lozenge appearance="moved">Override</Lozenge></span> : null}
      </p>
      <details className="setup-details">
        <summary>Show the same as a table</summary>
        <PreviewTable rows={rows} />
      </details>
    </div>
  );
}
