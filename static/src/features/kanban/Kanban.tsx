import { useCallback, useMemo, useRef } from 'react';
import type { Instant, Wiring } from '../../../../src/contract';
import { makeCalendar } from '../../../../src/domain/cadence';
import type { Portfolio } from '../../portfolio/Portfolio';
import { TextButton } from '../../ui/TextButton';
import { useAges } from './age/useAges';
import { countWords } from './facts/countWords';
import type { KanbanFacts } from './facts/KanbanModel';
import { withStatuses } from './facts/withStatuses';
import { type KanbanControl, KanbanGrid } from './grid/KanbanGrid';
import { KanbanLegend } from './grid/KanbanLegend';
import { KanbanResult } from './move/KanbanResult';
import { StateBar } from './move/StateBar';
import { useMoving } from './move/useMoving';
import { type TransitionsHandle, useTransitions } from './move/useTransitions';
import { NothingShown } from './NothingShown';
import { isFiltered, type KanbanQuery, NO_FILTERS } from './query/KanbanQuery';
import type { ChangeQuery } from './query/useKanbanQuery';
import { KanbanTable } from './table/KanbanTable';
import { WipTable } from './table/WipTable';
import { KanbanToolbar } from './toolbar/KanbanToolbar';
import { useKanbanModel } from './useKanbanModel';
import { useWip, type WipHandle } from './useWip';

interface Props {
  wiring: Wiring;
  portfolio: Portfolio;
  query: KanbanQuery;
  change: ChangeQuery;
  asOf: Instant | null;
  /** Whether epics are still on their way. */
  reading: boolean;
  refresh: () => void;
}

/** The Kanban with its tools: drawn, or as tables that tell the same. Either way an epic is moved by the same few steps. */
export function Kanban({ wiring, portfolio, query, change, asOf, reading, refresh }: Props) {
  const section = useRef<HTMLDivElement>(null);
  const grid = useRef<KanbanControl>(null);
  const focusEpic = useCallback((id: number) => (grid.current ? grid.current.focus(id) : section.current?.querySelector<HTMLElement>(`button[data-epic="${id}"]`)?.focus()), []);
  const wip = useWip(asOf, wiring.wip.length > 0);
  const { refresh: readWip } = wip;
  const onMoved = useCallback(() => {
    refresh();
    readWip();
  }, [refresh, readWip]);
  const moves = useTransitions({ portfolio, asOf, onMoved });
  const facts = useFacts(wiring, portfolio, wip, moves);
  const ages = useAges(facts);
  const model = useKanbanModel(facts, query, ages.sinceOf);
  const { moving, epic, marks, actions, choose, undo, dismiss } = useMoving(facts, moves, focusEpic);
  const none = !reading && model.totals.every((count) => count === 0);
  return (
    <div ref={section} className="bd-board">
      <KanbanToolbar facts={facts} query={query} change={change} />
      <p className="bd-counts" role="status" data-testid="kanban-count">
        {countWords(model)}
      </p>
      {wip.fault && <WipFault wip={wip} />}
      <KanbanResult moves={{ ...moves, dismiss }} onUndo={undo} />
      {moving?.how === 'choice' && epic && marks && <StateBar key={`${moving.id} ${moving.only}`} epic={epic} marks={marks} moving={moving} onAim={actions.aim} onMove={choose} onCancel={actions.end} />}
      {none && <NothingShown filtered={isFiltered(query) && portfolio.count > 0} onClear={() => change(NO_FILTERS)} />}
      {query.as === 'board' && model.lanes.length > 0 && <KanbanGrid facts={facts} model={model} ages={ages} moving={moving} marks={marks} actions={actions} control={grid} />}
      {query.as === 'board' && <KanbanLegend />}
      {query.as === 'table' && (
        <div className="bd-tables">
          <WipTable facts={facts} />
          <KanbanTable facts={facts} model={model} ages={ages} sort={query.sort} onSort={(sort) => change({ sort }, 'replace')} onMove={actions.begin} />
        </div>
      )}
    </div>
  );
}

/** What was moved on this screen counts at once, for the cards, the marks and the next move alike. */
function useFacts(wiring: Wiring, portfolio: Portfolio, { uses }: WipHandle, { state: { held } }: TransitionsHandle): KanbanFacts {
  const calendar = useMemo(() => makeCalendar(wiring.cadence), [wiring]);
  const shown = useMemo(() => withStatuses(portfolio, wiring.statuses, new Map([...held].map(([issueId, { status }]) => [issueId, status]))), [portfolio, wiring, held]);
  return useMemo(() => ({ wiring, calendar, portfolio: shown, wip: uses }), [wiring, calendar, shown, uses]);
}

const WipFault = ({ wip: { fault, refresh } }: { wip: WipHandle }) => (
  <p className="kb-note" role="status" data-testid="wip-fault">
    How full the WIP limits are could not be read. {fault?.message} <TextButton onPress={refresh}>Try again</TextButton>
  </p>
);
