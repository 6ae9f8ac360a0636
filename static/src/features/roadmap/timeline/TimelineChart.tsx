import { lazy, Suspense, useCallback, useImperativeHandle, useRef, type CSSProperties, type MouseEvent } from 'react';
import { type ProgressOf, useChildProgress } from '../../../portfolio/progress/useChildProgress';
import { useMilestones } from '../../milestones/useMilestones';
import { isFull } from '../facts/isFull';
import type { Lookup } from '../view/useLookup';
import type { ChangeView } from '../view/useViewState';
import { AimedPreview, MovePreviews } from '../move/MovePreviews';
import type { BarMove } from '../move/useBarMove';
import { useBarDrag } from '../move/useBarDrag';
import type { SettledView } from '../view/settleView';
import { usePrinting } from '../view/usePrinting';
import { BeyondEdges } from './BeyondEdges';
import { GridLines } from './GridLines';
import { cardPlaceOf, epicUnder, itemUnder, laneAbove, rowId } from './findRow';
import { HEAD_HEIGHT, isNarrow, labelWidth, ROW_HEIGHT } from './layout';
import { NoCard } from './NoCard';
import { LinkLayer } from './LinkLayer';
import { type Seen, seenOf } from './seenOf';
import { TimelineHead } from './TimelineHead';
import { TimelineRows } from './TimelineRows';
import { useActive } from './useActive';
import { useBoxSize } from './useBoxSize';
import { type CardHandle, useCard } from './useCard';
import { type Chart, useChart } from './useChart';
import { useDays } from './useDays';
import { useKeys } from './useKeys';
import { type Panning, usePanning } from './usePanning';
import { useReleases } from './useReleases';
import { useRowWindow } from './useRowWindow';
import { useStubs } from './useStubs';

/** A card that can't be fetched, as just after an update of the app, must not take the chart with it. */
const EpicCard = lazy(() => import('./EpicCard').catch(() => ({ default: NoCard })));

/** What the toolbar asks of the chart. */
export interface TimelineControl {
  today: () => void;
  /** Brings an epic into sight and lights its chain. */
  jumpTo: (epic: number) => void;
  dayWidth: () => number;
  focus: () => void;
  /** What is on screen, for a picture of it. */
  seen: () => Seen;
}

interface Props {
  lookup: Lookup;
  view: SettledView;
  onView: ChangeView;
  shown: Uint8Array | null;
  reading: boolean;
  /** PIs from the running one on; null for all that is planned. */
  horizon?: number | null;
  /** Whether dependencies into streams that are not shown are told by stubs. */
  stubbed?: boolean;
  /** Null where nothing can be moved, as in a tile. */
  move?: BarMove | null;
  control?: { current: TimelineControl | null };
}

/** Lanes, bars, arrows and the header in one box that scrolls both ways. */
export function TimelineChart({ lookup, view, onView, shown, reading, horizon = null, stubbed = false, move = null, control }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const size = useBoxSize(box);
  const label = labelWidth(size.width);
  const { milestones } = useMilestones();
  const chart = useChart(lookup, view, { shown, room: size.width - label, horizon, milestones });
  const count = chart.rows.items.length;
  const onScreen = useRowWindow(box, { count, height: size.height - HEAD_HEIGHT, rowHeight: ROW_HEIGHT });
  const { window, drawn, note } = usePrinting(count, onScreen);
  const progress = useChildProgress(lookup.portfolio, { items: chart.rows.items, ...onScreen }, reading);
  const days = useDays(box, chart.scale, size.width - label);
  const active = useActive(lookup.portfolio, chart.rows, chart.links);
  const panning = usePanning(box, chart, lookup.portfolio, { ...size, label }, lookup.wiring.today);
  const card = useCard();
  const toggleLane = useToggleLane(lookup, view, onView);
  const openCard = (epic: number): void => card.pin(epic, ...cardPlaceOf(box.current, chart, epic, label));
  const closeCard = (): void => {
    card.close();
    box.current?.focus({ preventScroll: true });
  };
  const onKeyDown = useKeys({ chart, active, panning, view, onView, toggleLane, openCard, closeCard, move, height: size.height });
  const releases = useReleases(lookup, chart, !view.hide.includes('releases'));
  const stubs = useStubs(lookup, chart.rows, stubbed && view.links !== 'none');
  const drag = useBarDrag(box, chart, label, lookup, move);
  useControl(control, chart, active.choose, panning, { focus: () => box.current?.focus({ preventScroll: true }), seen: () => seenOf(box.current, { chart, releases, label, focus: active.focus, progress }) });
  const epicAt = (element: Element): number | null => epicUnder(element, chart.rows);
  const onClick = (event: MouseEvent): void => {
    const item = itemUnder(event.target as Element, chart.rows);
    if (item === null || drag.isDrop()) return;
    active.choose(item);
    if (item < 0) toggleLane(-1 - item);
    else panning.revealBar(item);
  };
  return (
    <div className="rm-chart" onPointerMove={(event) => card.onPointerMove(event, epicAt)} onPointerLeave={card.onPointerLeave}>
      <div
        ref={box} className={boxClass(active.focus !== null, isNarrow(size.width), move !== null)} role="treegrid" aria-label="Roadmap by value stream" aria-rowcount={count + 1} tabIndex={0}
        aria-activedescendant={active.row >= 0 ? rowId(active.row) : undefined} data-testid="timeline" onKeyDown={onKeyDown} onClick={onClick} style={labelStyle(label)}
        onPointerDown={drag.onPointerDown} onPointerMove={drag.onPointerMove} onPointerUp={drag.onPointerUp} onPointerCancel={drag.onPointerCancel} onContextMenu={drag.onContextMenu}
      >
        <div className="rm-sheet" role="presentation" style={{ width: label + chart.scale.width, height: HEAD_HEIGHT + drawn * ROW_HEIGHT }}>
          <TimelineHead tiers={chart.tiers} days={days} markers={chart.markers} label={label} width={chart.scale.width} lane={laneAbove(lookup, chart.rows, window.first)} />
          <GridLines tiers={chart.tiers} markers={chart.markers} label={label} />
          {move && <MovePreviews move={move} lookup={lookup} tiers={chart.tiers} label={label} />}
          <div className="rm-rows" role="rowgroup">
            {chart.links && lookup.portfolio && <LinkLayer chart={chart} links={chart.links} portfolio={lookup.portfolio} window={window} focus={active.focus} label={label} />}
            <TimelineRows lookup={lookup} chart={chart} window={window} releases={releases} label={label} active={active} reading={reading} stubs={stubs} progress={progress} />
          </div>
        </div>
      </div>
      {note && <p className="rm-print-note">{note}</p>}
      {move && <AimedPreview move={move} lookup={lookup} />}
      <BeyondEdges box={box} chart={chart} portfolio={lookup.portfolio} window={window} label={label} />
      {!move?.moving && <ChartCard lookup={lookup} progress={progress} card={card} onClose={closeCard} move={move} />}
    </div>
  );
}

function ChartCard({ lookup, progress, card, onClose, move }: { lookup: Lookup; progress: ProgressOf; card: CardHandle; onClose: () => void; move: BarMove | null }) {
  if (!card.card || !isFull(lookup) || card.card.epic >= lookup.portfolio.count) return null;
  const { ids } = lookup.portfolio;
  const begin = (epic: number): void => {
    card.close();
    move?.begin(ids[epic] ?? NaN, 'choice');
  };
  return (
    <Suspense>
      <EpicCard lookup={lookup} progress={progress(card.card.epic)} place={card.card} card={card} onClose={onClose} onMove={move && begin} />
    </Suspense>
  );
}

const boxClass = (focused: boolean, narrow: boolean, movable: boolean): string => `rm-box${focused ? ' rm-focused' : ''}${narrow ? ' rm-narrow' : ''}${movable ? ' rm-movable' : ''}`;

/** The style sheet needs it too, for PI names that stay in sight. */
const labelStyle = (label: number): CSSProperties => ({ '--rm-label': `${label}px` }) as CSSProperties;

function useToggleLane({ wiring }: Lookup, { collapsed }: SettledView, onView: ChangeView): (lane: number) => void {
  return useCallback((lane) => {
    const id = wiring.streams[lane]?.id;
    if (id !== undefined) onView({ collapsed: collapsed.includes(id) ? collapsed.filter((other) => other !== id) : [...collapsed, id] });
  }, [wiring.streams, collapsed, onView]);
}

function useControl(control: Props['control'], chart: Chart, choose: (item: number) => void, panning: Panning, more: Pick<TimelineControl, 'focus' | 'seen'>): void {
  useImperativeHandle(control, () => ({
    ...more,
    today: panning.today,
    dayWidth: () => chart.scale.dayWidth,
    jumpTo: (epic) => {
      choose(epic);
      panning.revealRow(chart.rows.rowOf[epic] ?? -1);
      panning.revealBar(epic);
    },
  }));
}
