import { dayText } from '../form/dayText';
import type { PreviewRow } from './previewRows';

/** The preview in words, for screen readers and for copying. */
export const PreviewTable = ({ rows }: { rows: readonly PreviewRow[] }) => (
  <div className="setup-scroll" tabIndex={0} role="region" aria-label="The running PI and the next six">
    <table className="setup-table">
      <caption className="setup-hidden">The running PI and the next six</caption>
      <thead>
        <tr>
          <th scope="col">PI</th>
          <th scope="col">Starts</th>
          <th scope="col">Ends</th>
          <th scope="col">Iterations</th>
          <th scope="col">Intake cutoff</th>
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.pi.key}>
            <th scope="row">{row.pi.name}</th>
            <td>{dayText(row.pi.start)}</td>
            <td>{dayText(row.pi.end)}</td>
            <td>{iterationText(row)}</td>
            <td>{dayText(row.cutoff)}</td>
            <td>{[row.current ? 'Running today' : '', row.pi.reason ?? ''].filter(Boolean).join('. ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

function iterationText({ segments }: PreviewRow): string {
  const lengths = [...new Set(segments.map((segment) => segment.days))];
  const each = lengths.length === 1 ? `${lengths[0]} days each` : segments.map((segment) => segment.days).join(', ') + ' days';
  return `${segments.length} (${each}${segments.some((segment) => segment.iteration.ip) ? ', the last is IP' : ''})`;
}
