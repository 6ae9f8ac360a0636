import { useMemo } from 'react';
import { isKanbanState } from '../../../../../src/domain/settings';
import { nextZoom } from '../../../geometry/roadmap';
import { ClearFilters } from '../../../ui/ClearFilters';
import { MARK_NAMES } from '../facts/markNames';
import type { TimelineControl } from '../timeline/TimelineChart';
import type { Lookup } from '../view/useLookup';
import type { ChangeView } from '../view/useViewState';
import type { SettledView } from '../view/settleView';
import { MARKS, NO_FILTERS, type ViewState } from '../view/ViewState';
import { ChoiceMenu } from './ChoiceMenu';
import { ExportMenu, type ExportKind } from './ExportMenu';
import { filterChoices } from './filterChoices';
import { isFiltered } from './isFiltered';
import { PastButton } from './PastButton';
import { SearchBox } from './SearchBox';
import { ZoomButtons } from './ZoomButtons';

interface Props {
  lookup: Lookup;
  shown: Uint8Array | null;
  view: SettledView;
  onView: ChangeView;
  control: { current: TimelineControl | null };
  /** Brings an epic into sight, in whichever view is open. */
  onJump: (epic: number) => void;
  onExport: (kind: ExportKind) => void;
  /** The one stream that is shown, by id, so that none can be chosen. */
  stream?: string | null;
}

/** Search and filters at the left, how one looks at it at the right. */
export function Toolbar({ lookup, shown, view, onView, control, onJump, onExport, stream = null }: Props) {
  const choices = useMemo(() => filterChoices(lookup), [lookup]);
  const zoomBy = (step: 1 | -1): void => onView({ zoom: nextZoom(view.zoom, step, control.current?.dayWidth() ?? 1) });
  return (
    <div className="rm-toolbar" role="group" aria-label="Roadmap view">
      <div className="rm-tools">
        <SearchBox portfolio={lookup.portfolio} shown={shown} view={view} onView={onView} onJump={onJump} />
        {stream === null && <ChoiceMenu name="Stream" choices={choices.streams} chosen={view.streams} onChange={(streams) => onView({ streams })} testId="filter-stream" />}
        <ChoiceMenu name="State" choices={choices.states} chosen={view.states} onChange={(states) => onView({ states: states.filter(isKanbanState) })} testId="filter-state" />
        <ChoiceMenu name="PI" choices={choices.pis} chosen={view.pis} onChange={(pis) => onView({ pis })} testId="filter-pi" />
        <ChoiceMenu name="Owner" choices={choices.owners} chosen={view.owners} onChange={(owners) => onView({ owners })} testId="filter-owner" />
        <button type="button" className={view.conflicts ? 'rm-button rm-chosen' : 'rm-button'} aria-pressed={view.conflicts} data-testid="filter-conflicts" onClick={() => onView({ conflicts: !view.conflicts })}>
          In conflict
        </button>
        {(choices.disagree || view.disagree) && (
          <button type="button" className={view.disagree ? 'rm-button rm-chosen' : 'rm-button'} aria-pressed={view.disagree} data-testid="filter-disagree" onClick={() => onView({ disagree: !view.disagree })}>
            Dates disagree
          </button>
        )}
        <PastButton lookup={lookup} stream={stream} past={view.past} onPast={(past) => onView({ past })} />
        {isFiltered(view) && <ClearFilters className="rm-button rm-quiet" testId="filter-clear" onClear={() => onView(NO_FILTERS)} />}
      </div>
      <div className="rm-tools">
        {view.as === 'timeline' && (
          <>
            <label className="rm-select">
              <span className="il-hidden">Dependencies</span>
              <select value={view.links} data-testid="roadmap-links" onChange={(event) => onView({ links: linkChoice(event.target.value) })}>
                <option value="cross">Cross-stream dependencies</option>
                <option value="all">All dependencies</option>
                <option value="none">No dependencies</option>
              </select>
            </label>
            <ChoiceMenu name="Hide marks" choices={MARK_CHOICES} chosen={view.hide} onChange={(hide) => onView({ hide: MARKS.filter((mark) => hide.includes(mark)) })} testId="roadmap-marks" />
            <button type="button" className="rm-button" data-testid="roadmap-today" onClick={() => control.current?.today()}>
              Today
            </button>
            <ZoomButtons zoom={view.zoom} onZoom={(zoom) => onView({ zoom })} onStep={zoomBy} />
          </>
        )}
        <Switch view={view} onView={onView} />
        <ExportMenu pictures={view.as === 'timeline'} onExport={onExport} />
      </div>
    </div>
  );
}

const MARK_CHOICES = MARKS.map((mark) => ({ id: mark, name: MARK_NAMES[mark] }));

const linkChoice = (text: string): ViewState['links'] => (text === 'all' || text === 'none' ? text : 'cross');

function Switch({ view, onView }: Pick<Props, 'view' | 'onView'>) {
  return (
    <div className="rm-segments" role="group" aria-label="Show as">
      {(['timeline', 'table'] as const).map((as) => (
        <button key={as} type="button" className="rm-segment" aria-pressed={view.as === as} data-testid={`roadmap-as-${as}`} onClick={() => onView({ as })}>
          {as === 'timeline' ? 'Timeline' : 'Table'}
        </button>
      ))}
    </div>
  );
}
