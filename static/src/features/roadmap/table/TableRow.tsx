import { memo } from 'react';
import { sayDay } from '../../../../../src/domain/calendar';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { ChildProgress } from '../../../portfolio/progress/ChildProgress';
import { KeyLink } from '../../../ui/KeyLink';
import { epicFacts, type EpicFacts, type FullLookup } from '../facts/epicFacts';
import { progressWords } from '../facts/progressWords';
import { stateWords } from '../facts/stateWords';
import { COLUMNS, type TableColumn } from './columns';

interface Props {
  lookup: FullLookup;
  epic: number;
  /** Undefined until it is known: that is read only for the rows on screen, which is why nothing sorts by it. */
  progress?: ChildProgress | undefined;
  /** Its `aria-rowindex`. */
  index: number;
  /** The search stands on it. */
  found: boolean;
  /** Null where nothing can be moved. */
  onMove?: ((epic: number) => void) | null;
}

const DONE = KANBAN_STATES.indexOf('done');

/** One epic of the table. */
export const TableRow = memo(function TableRow({ lookup, epic, progress, index, found, onMove = null }: Props) {
  const facts = epicFacts(lookup, epic);
  const state = lookup.portfolio.state[epic] ?? 255;
  return (
    <tr aria-rowindex={index} className={found ? 'rm-found-row' : undefined} data-testid={`table-${facts.key}`}>
      <th scope="row"><KeyLink issueKey={facts.key} /></th>
      {COLUMNS.slice(1).map((column) => (
        <td key={column.id} className={column.number ? 'rm-number-cell' : `rm-cell-${column.id}`} title={column.id === 'summary' || column.id === 'beyond' ? facts[column.id] : undefined}>
          {column.id === 'state' && <span className={`rm-dot rm-state-${state}`} aria-hidden="true">{stateWords(state).sign}</span>}
          {sayCell(column, facts, lookup.wiring.today)}
          {column.id === 'pi' && onMove && state !== DONE && (
            <button type="button" className="rm-table-move" aria-label={`Move ${facts.key} to another PI`} aria-keyshortcuts="M" title="Move to another PI (M)" data-moves={lookup.portfolio.ids[epic]} data-testid={`row-move-${facts.key}`} onClick={() => onMove(epic)}>
              Move
            </button>
          )}
        </td>
      ))}
      <td className="rm-cell-progress">{progress ? progressWords(progress) : ''}</td>
    </tr>
  );
});

/** Days in words, what is not known as a dash. */
function sayCell(column: TableColumn, facts: EpicFacts, today: string): string {
  const value = column.value(facts);
  if (value === null || value === '') return column.id === 'conflict' || column.id === 'beyond' ? '' : '–';
  if (typeof value === 'number') return value.toLocaleString('en');
  return column.id === 'start' || column.id === 'finish' ? sayDay(value, today) : value;
}
