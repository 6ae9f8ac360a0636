import type { Wiring } from '../../../../../../src/contract';
import { KeyLink } from '../../../../ui/KeyLink';
import { Lozenge } from '../../../../ui/Lozenge';
import { sayPoints } from '../../../../ui/sayPoints';
import { StatusLozenge } from '../../../../ui/StatusLozenge';
import { NO_EPIC } from '../../../epics/NoEpic';
import type { PiOption } from '../pi/piChoices';
import type { PiRecord } from '../state/readPiIntake';
import { scopeRows, type ScopeRow } from './scopeRows';
import { MARKS, sayScope } from './scopeWords';
import { TableHead } from '../../../../ui/TableHead';

interface Props {
  option: PiOption;
  record: PiRecord;
  wiring: Pick<Wiring, 'today' | 'cadence'>;
}

const HEADS = ['Epic', 'Stream', 'Status', 'Job size', 'How it came in'];

/** What a PI was sealed with, or has let in so far, and what has changed since. */
export function ScopePart({ option: { pi }, record: { intake, epics }, wiring: { today, cadence } }: Props) {
  const rows = scopeRows(intake, epics);
  return (
    <section className="iq-part" aria-labelledby="iq-scope-title">
      <h3 id="iq-scope-title" className="iq-title">
        Scope
      </h3>
      <p className="il-subtle" data-testid="scope-words">
        {sayScope(intake, rows, pi.name, today, cadence.timeZone)}
      </p>
      {rows.length > 0 && (
        <table className="il-table" data-testid="scope">
          <TableHead caption={`Epics of ${pi.name}`} heads={HEADS} />
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.issueId} ${row.mark}`} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ row: { issueId, epic, mark, reason } }: { row: ScopeRow }) {
  return (
    <tr data-testid={`scope-row-${issueId}`} data-mark={mark}>
      <th scope="row">
        <div className="il-epic">
          {epic ? <KeyLink issueKey={epic.key} /> : <span className="il-subtle">{NO_EPIC}</span>}
          <span>{epic?.summary}</span>
        </div>
      </th>
      <td data-head="Stream">{epic?.stream?.name ?? 'Outside streams'}</td>
      <td data-head="Status">{epic?.status ? <StatusLozenge status={epic.status} /> : '–'}</td>
      <td data-head="Job size">{epic?.jobSize === null || !epic ? '–' : sayPoints(epic.jobSize)}</td>
      <td data-head="How it came in">
        <span>
          <Lozenge label={MARKS[mark].label} type={MARKS[mark].type} />
          {reason && <span className="il-subtle il-small iq-note">{reason}</span>}
        </span>
      </td>
    </tr>
  );
}
