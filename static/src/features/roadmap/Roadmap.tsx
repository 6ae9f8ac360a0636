import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Fault, Instant, Wiring } from '../../../../src/contract';
import type { Analysis } from '../../../../src/domain/dependencies';
import type { Portfolio } from '../../portfolio/Portfolio';
import { FaultLater } from '../../ui/FaultLater';
import { ClearFilters } from '../../ui/ClearFilters';
import { exportRoadmap } from './export/exportRoadmap';
import { isFull } from './facts/isFull';
import { matchEpics } from './filter/matchEpics';
import { MoveTools } from './move/MoveTools';
import { useMoves } from './move/useMoves';
import { MarkedDates } from './table/MarkedDates';
import { type TableControl, TableView } from './table/TableView';
import { TimelineChart, type TimelineControl } from './timeline/TimelineChart';
import type { ExportKind } from './toolbar/ExportMenu';
import { isFiltered } from './toolbar/isFiltered';
import { Legend } from './toolbar/Legend';
import { Toolbar } from './toolbar/Toolbar';
import { type SettledView, settleView } from './view/settleView';
import { type Lookup, useLookup } from './view/useLookup';
import { useRoom } from './view/useRoom';
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
  /** The one stream to show, by id, where there is nothing to choose. */
  stream?: string;
  /** How many epics there will be, where more are on their way. */
  expected?: number | null;
  asOf?: Instant | null;
  /** Reads what changed. Without it nothing can be moved here. */
  refresh?: () => void;
}

/** The roadmap with its tools: as a timeline, or as a table that tells the same. */
export function Roadmap({ wiring, portfolio, analysis, view: chosen, onView, reading, stream, expected = null, asOf = null, refresh }: Props) {
  const settled = useMemo(() => settleView(chosen, expected ?? portfolio?.count ?? 0), [chosen, expected, portfolio]);
  const view = useMemo(() => (stream === undefined ? settled : { ...settled, streams: [stream] }), [settled, stream]);
  const control = useRef<TimelineControl>(null);
  const table = useRef<TableControl>(null);
  const read = useLookup(wiring, portfolio, analysis);
  const focusBack = useCallback(() => (control.current ?? table.current)?.focus(), []);
  const { lookup, moves, move } = useMoves(read, { asOf, refresh, focusBack });
  useFocusAlong(view.as, focusBack);
  const shown = useShown(lookup, view);
  const { box, room } = useRoom();
  const [failed, exporting] = useExport(async (kind) => exportRoadmap(kind, { lookup, shown, sort: view.sort, seen: control.current?.seen() ?? null }));
  const onJump = (epic: number): void => (control.current ?? table.current)?.jumpTo(epic);
  return (
    <div className="rm-roadmap">
      <Toolbar lookup={lookup} shown={shown} view={settled} stream={stream ?? null} onView={onView} control={control} onJump={onJump} onExport={exporting} />
      {failed && <FaultLater fault={failed.fault} trying="make the file" onRetry={() => exporting(failed.kind)} />}
      {move && <MoveTools lookup={lookup} moves={moves} move={move} />}
      {!reading && isNothing(lookup, shown) && <NothingShown filtered={isNarrowed(lookup, settled, stream)} onClear={() => onView({ ...NO_FILTERS, past: 'shown' })} />}
      <div ref={box} className="rm-view" style={room}>
        {view.as === 'table' ? (
          <TableView lookup={lookup} shown={shown} sort={view.sort} onSort={(sort) => onView({ sort })} reading={reading} move={move} control={table} />
        ) : (
          <TimelineChart lookup={lookup} view={view} onView={onView} shown={shown} reading={reading} stubbed={stream !== undefined} move={move} control={control} />
        )}
      </div>
      <div className="rm-notes">
        {view.as === 'timeline' && <Legend />}
        <MarkedDates lookup={lookup} shown={shown} streams={view.streams} />
      </div>
    </div>
  );
}

/** The focus of a chart that gives way to the table, as after T, goes to the table. */
function useFocusAlong(as: SettledView['as'], focusBack: () => void): void {
  const before = useRef(as);
  useLayoutEffect(() => {
    if (before.current !== as && document.activeElement === document.body && document.hasFocus()) focusBack();
    before.current = as;
  }, [as, focusBack]);
}

/** A picture that can't be made, as where its file does not come, is said rather than missing. */
function useExport(run: (kind: ExportKind) => Promise<void>): [failed: { kind: ExportKind; fault: Fault } | null, start: (kind: ExportKind) => void] {
  const [failed, setFailed] = useState<{ kind: ExportKind; fault: Fault } | null>(null);
  const start = (kind: ExportKind): void => {
    setFailed(null);
    run(kind).catch(() => setFailed({ kind, fault: { code: 'unavailable', message: 'The browser could not make the file. Load the page again and retry; a CSV file is the smallest.' } }));
  };
  return [failed, start];
}

const isNothing = ({ portfolio }: Lookup, shown: Uint8Array | null): boolean => portfolio !== null && (portfolio.count === 0 || (shown !== null && !shown.includes(1)));

/** Whether there may be epics that the filters hide; where the one stream was not chosen here, it is none of them. */
const isNarrowed = ({ portfolio }: Lookup, view: SettledView, stream: string | undefined): boolean => (stream === undefined ? portfolio !== null && portfolio.count > 0 : isFiltered(view) || view.past === 'hidden');

function useShown(lookup: Lookup, view: SettledView): Uint8Array | null {
  const { streams, states, pis, owners, conflicts, disagree, only, past } = view;
  const text = only ? view.text : '';
  return useMemo(() => (isFull(lookup) ? matchEpics(lookup, { streams, states, pis, owners, conflicts, disagree, text, only, past }) : null), [lookup, streams, states, pis, owners, conflicts, disagree, text, only, past]);
}

function NothingShown({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  return (
    <p className="rm-nothing" role="status" data-testid="roadmap-nothing">
      {filtered ? 'No epic passes the filters. ' : 'You can see no portfolio epics in these streams. Epics appear here as soon as their projects have some and you may browse them.'}
      {filtered && <ClearFilters onClear={onClear} />}
    </p>
  );
}
