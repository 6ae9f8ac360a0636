import { ClearFilters } from '../../../ui/ClearFilters';
import { ChoiceMenu } from '../../roadmap/toolbar/ChoiceMenu';
import type { BoardFacts } from '../facts/BoardModel';
import { type BoardQuery, DEFAULT_QUERY, NO_FILTERS } from '../query/BoardQuery';
import type { ChangeQuery } from '../query/useBoardQuery';

interface Props {
  facts: Pick<BoardFacts, 'wiring'>;
  query: BoardQuery;
  change: ChangeQuery;
}

/** Filters at the left, what the columns are and how one looks at it at the right. */
export function Toolbar({ facts: { wiring }, query, change }: Props) {
  const filtered = query.text !== '' || query.conflicts || query.streams.length > 0;
  return (
    <div className="rm-toolbar" role="group" aria-label="Board view">
      <div className="rm-tools">
        <input className="rm-input" type="search" aria-label="Find cards by key or summary" placeholder="Find cards" value={query.text} data-testid="board-text" onChange={(event) => change({ text: event.target.value }, 'replace')} />
        <ChoiceMenu name="Stream" choices={wiring.streams} chosen={query.streams} onChange={(streams) => change({ streams }, 'replace')} testId="board-streams" />
        <button type="button" className={query.conflicts ? 'rm-button rm-chosen' : 'rm-button'} aria-pressed={query.conflicts} data-testid="board-conflicts" onClick={() => change({ conflicts: !query.conflicts })}>
          In conflict
        </button>
        {filtered && <ClearFilters className="rm-button rm-quiet" testId="board-clear" onClear={() => change(NO_FILTERS)} />}
      </div>
      <div className="rm-tools">
        <ColumnChoice wiring={wiring} query={query} change={change} />
        <div className="rm-segments" role="group" aria-label="Show as">
          {(['board', 'table'] as const).map((as) => (
            <button key={as} type="button" className="rm-segment" aria-pressed={query.as === as} data-testid={`board-as-${as}`} onClick={() => change({ as })}>
              {as === 'board' ? 'Board' : 'Table'}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Some PIs from the running one on, or the iterations of one. */
function ColumnChoice({ wiring, query, change }: Props['facts'] & Pick<Props, 'query' | 'change'>) {
  const choose = (value: string): void => {
    const span = Number(value);
    change(Number.isInteger(span) ? { span, of: null } : { of: value.slice(OF.length), span: DEFAULT_QUERY.span });
  };
  return (
    <label className="rm-select">
      <span className="il-hidden">Columns</span>
      <select value={query.of === null ? String(query.span) : `${OF}${query.of}`} data-testid="board-columns" onChange={(event) => choose(event.target.value)}>
        <optgroup label="PIs">
          {wiring.pis.map((pi, index) => (
            <option key={pi.key} value={index + 1}>
              {index === 0 ? 'The running PI' : `${index + 1} PIs`}
            </option>
          ))}
        </optgroup>
        <optgroup label="Iterations">
          {wiring.pis.map((pi) => (
            <option key={pi.key} value={`${OF}${pi.key}`}>
              Iterations of {pi.name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

/** Before a PI's key, so that "2027.1" is not taken for a number of PIs. */
const OF = 'of ';
