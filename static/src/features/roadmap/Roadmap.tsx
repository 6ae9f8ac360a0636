import { useMemo, useRef } from 'react';
import type { Wiring } from '../../../../src/contract';
import type { Analysis } from '../../../../src/domain/dependencies';
import type { Portfolio } from '../../portfolio/Portfolio';
import { isFull } from './facts/isFull';
import { matchEpics } from './filter/matchEpics';
import { TableView } from './table/TableView';
import { saveCsv } from './table/saveCsv';
import { TimelineChart, type TimelineControl } from './timeline/TimelineChart';
import { Legend } from './toolbar/Legend';
import { Toolbar } from './toolbar/Toolbar';
import { useLookup } from './view/useLookup';
import type { ChangeView } from './view/useViewState';
import { NO_FILTERS, type ViewState } from './view/ViewState';

interface Props {
  wiring: Wiring;
  portfolio: Portfolio | null;
  analysis: Analysis | null;
  view: ViewState;
  onView: ChangeView;
  /** Whether epics are still on their way. */
  reading: boolean;
}

/** The roadmap with its tools: as a timeline, or as a table that tells the same. */
export function Roadmap({ wiring, portfolio, analysis, view, onView, reading }: Props) {
  const lookup = useLookup(wiring, portfolio, analysis);
  const control = useRef<TimelineControl>(null);
  const table = useRef<{ jumpTo: (epic: number) => void }>(null);
  const shown = useShown(lookup, view);
  const none = portfolio !== null && !reading && (portfolio.count === 0 || (shown !== null && !shown.includes(1)));
  const onJump = (epic: number): void => (control.current ?? table.current)?.jumpTo(epic);
  return (
    <div className="rm-roadmap">
      <Toolbar lookup={lookup} shown={shown} view={view} onView={onView} control={control} onJump={onJump} onExport={() => isFull(lookup) && saveCsv(lookup, shown, view.sort)} />
      {none && <NothingShown filtered={portfolio.count > 0} onClear={() => onView(NO_FILTERS)} />}
      <div className="rm-view">
        {view.as === 'table' ? (
          <TableView lookup={lookup} shown={shown} sort={view.sort} onSort={(sort) => onView({ sort })} reading={reading} control={table} />
        ) : (
          <TimelineChart lookup={lookup} view={view} onView={onView} shown={shown} reading={reading} control={control} />
        )}
      </div>
      {view.as === 'timeline' && <Legend />}
    </div>
  );
}

function useShown(lookup: ReturnType<typeof useLookup>, view: ViewState): Uint8Array | null {
  const { streams, states, pis, owners, conflicts, only } = view;
  const text = only ? view.text : '';
  return useMemo(() => (isFull(lookup) ? matchEpics(lookup, { streams, states, pis, owners, conflicts, text, only }) : null), [lookup, streams, states, pis, owners, conflicts, text, only]);
}

function NothingShown({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  return (
    <p className="rm-nothing" role="status" data-testid="roadmap-nothing">
      {filtered ? 'No epic passes the filters. ' : 'You can see no portfolio epics in these streams. Epics appear here as soon as their projects have some and you may browse them.'}
      {filtered && (
        <button type="button" className="il-textbutton" onClick={onClear}>
          Clear filters
        </button>
      )}
    </p>
  );
}
