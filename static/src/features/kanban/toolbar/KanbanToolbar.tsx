import { useMemo } from 'react';
import { ClearFilters } from '../../../ui/ClearFilters';
import { ChoiceMenu, type Choice } from '../../roadmap/toolbar/ChoiceMenu';
import type { KanbanFacts } from '../facts/KanbanModel';
import { isFiltered, type KanbanQuery, NO_FILTERS, NO_PI, NOBODY } from '../query/KanbanQuery';
import type { ChangeQuery } from '../query/useKanbanQuery';

interface Props {
  facts: Pick<KanbanFacts, 'wiring' | 'portfolio'>;
  query: KanbanQuery;
  change: ChangeQuery;
}

/** Filters at the left, what the lanes are and how one looks at it at the right. */
export function KanbanToolbar({ facts: { wiring, portfolio }, query, change }: Props) {
  const { people } = portfolio.tables;
  const owners = useMemo<Choice[]>(() => [...[...people].sort((a, b) => a.name.localeCompare(b.name, 'en')), { id: NOBODY, name: 'No owner' }], [people]);
  const pis = useMemo<Choice[]>(() => [...wiring.pis.map(({ key, name }) => ({ id: key, name })), { id: NO_PI, name: 'No target PI' }], [wiring]);
  return (
    <div className="rm-toolbar" role="group" aria-label="Kanban view">
      <div className="rm-tools">
        <input className="rm-input" type="search" aria-label="Find cards by key or summary" placeholder="Find cards" value={query.text} data-testid="kanban-text" onChange={(event) => change({ text: event.target.value }, 'replace')} />
        <ChoiceMenu name="Stream" choices={wiring.streams} chosen={query.streams} onChange={(streams) => change({ streams }, 'replace')} testId="kanban-streams" />
        <ChoiceMenu name="Owner" choices={owners} chosen={query.owners} onChange={(chosen) => change({ owners: chosen }, 'replace')} testId="kanban-owners" />
        <ChoiceMenu name="Target PI" choices={pis} chosen={query.pis} onChange={(chosen) => change({ pis: chosen }, 'replace')} testId="kanban-pis" />
        {isFiltered(query) && <ClearFilters className="rm-button rm-quiet" testId="kanban-clear" onClear={() => change(NO_FILTERS)} />}
      </div>
      <div className="rm-tools">
        {query.as === 'board' && <Segments name="Lanes" options={LANES} chosen={query.lanes} testId="kanban-lanes" onChoose={(lanes) => change({ lanes })} />}
        <Segments name="Show as" options={AS} chosen={query.as} testId="kanban-as" onChoose={(as) => change({ as })} />
      </div>
    </div>
  );
}

const LANES = [{ id: 'stream', title: 'By stream' }, { id: 'owner', title: 'By owner' }] as const;
const AS = [{ id: 'board', title: 'Board' }, { id: 'table', title: 'Table' }] as const;

interface SegmentsProps<T extends string> {
  name: string;
  options: readonly { id: T; title: string }[];
  chosen: T;
  testId: string;
  onChoose: (id: T) => void;
}

const Segments = <T extends string>({ name, options, chosen, testId, onChoose }: SegmentsProps<T>) => (
  <div className="rm-segments" role="group" aria-label={name}>
    {options.map(({ id, title }) => (
      <button key={id} type="button" className="rm-segment" aria-pressed={chosen === id} data-testid={`${testId}-${id}`} onClick={() => onChoose(id)}>
        {title}
      </button>
    ))}
  </div>
);
