import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, type FocusEvent, type Ref } from 'react';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { linesOf } from '../../../geometry/kanban';
import type { Ages } from '../age/useAges';
import { boxHeight } from '../../board/grid/measures';
import { useBoxSize } from '../../roadmap/timeline/useBoxSize';
import type { KanbanFacts, KanbanModel } from '../facts/KanbanModel';
import type { Mark } from '../move/marksOf';
import type { KanbanActions, Moving } from '../move/Moving';
import { CardsLine } from './CardsLine';
import { DropReason } from './DropReason';
import { KanbanColumns } from './KanbanColumns';
import { KanbanHead } from './KanbanHead';
import { LaneLine } from './LaneLine';
import { countsOf } from './LaneView';
import { CAP, columnWidth, HEAD, heightOf } from './measures';
import { MoreLine } from './MoreLine';
import { useKanbanDrop } from './useKanbanDrop';
import { useKanbanKeys } from './useKanbanKeys';
import { useLaneView } from './useLaneView';
import { useStop } from './useStop';

/** What the board can be told from outside. */
export interface KanbanControl {
  /** Brings an epic's card into sight and gives it the focus. */
  focus: (id: number) => void;
}

interface Props {
  facts: KanbanFacts;
  model: KanbanModel;
  ages: Ages;
  moving: Moving | null;
  marks: readonly Mark[] | null;
  actions: KanbanActions;
  control: Ref<KanbanControl>;
}

/** What the board shows where nothing can be measured yet. */
const FIRST_LOOK = { width: 1280, height: 680 };
const NAME = 'Portfolio Kanban. Arrow keys go from card to card, Enter opens the issue, M moves the card to another state.';

/** The Kanban, drawn: lanes by states. Only lines in sight are in the document. */
export function KanbanGrid({ facts, model, ages, moving, marks, actions, control }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = columnWidth(useBoxSize(box).width);
  const { view, close, openAll } = useLaneView();
  const counts = useMemo(() => countsOf(model, view), [model, view]);
  const { lines, rows } = useMemo(() => linesOf(counts, CAP), [counts]);
  const stop = useStop(box, facts, { model, counts, lines }, openAll);
  const { focus, line: stopLine } = stop;
  useImperativeHandle(control, () => ({ focus }), [focus]);
  const keyOf = useCallback((at: number) => (lines[at] ? `${model.lanes[lines[at].lane]?.key} ${lines[at].kind} ${lines[at].index}` : at), [lines, model]);
  // eslint-disable-next-line react-hooks/incompatible-library -- the lines are made anew with each scroll, which is what it is for
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    getItemKey: keyOf,
    estimateSize: (at) => (lines[at] ? heightOf(lines[at]) : 0),
    rangeExtractor: (range: Range) => withLine(defaultRangeExtractor(range), stopLine),
    scrollMargin: HEAD,
    overscan: 3,
    initialRect: FIRST_LOOK,
  });
  const items = virtual.getVirtualItems();
  useLook(ages.look, items.flatMap(({ index }) => epicsIn(lines[index], model)));
  const press = useKanbanKeys({ facts, model, counts, stop, actions });
  useKanbanDrop(box, width, actions);
  const arrive = ({ target }: FocusEvent): void => {
    const id = target.closest('[data-epic]')?.getAttribute('data-epic');
    if (id) stop.settle(Number(id));
  };
  const sheet = width * KANBAN_STATES.length;
  return (
    <div className="kb-frame">
      <div ref={box} className="kb-box" style={{ maxHeight: boxHeight(globalThis.screen?.availHeight), scrollPaddingTop: HEAD }} tabIndex={-1} role="grid" aria-label={NAME} aria-rowcount={rows + 1} aria-colcount={KANBAN_STATES.length} data-testid="kanban" onKeyDown={press} onFocus={arrive}>
        <KanbanHead facts={facts} model={model} marks={marks} moving={moving} width={width} />
        <div role="rowgroup" className="kb-body" style={{ width: sheet, height: virtual.getTotalSize() }}>
          <KanbanColumns marks={marks} aim={moving?.aim ?? null} width={width} />
          {items.map(({ index, key, start }) => {
            const line = lines[index];
            const lane = model.lanes[line?.lane ?? -1];
            if (!line || !lane) return null;
            return (
              <div key={key} className="kb-item" style={{ width: sheet, height: heightOf(line), transform: `translateY(${start - HEAD}px)` }}>
                {line.kind === 'lane' && <LaneLine facts={facts} lane={lane} row={line.row + 1} width={width} closed={counts[line.lane]?.closed ?? false} onClose={close} />}
                {line.kind === 'cards' && <CardsLine facts={facts} lane={lane} index={line.index} row={line.row + 1} width={width} ages={ages} stop={stop.id} moving={moving} actions={actions} />}
                {line.kind === 'more' && <MoreLine lane={lane} row={line.row + 1} width={width} onOpen={openAll} />}
              </div>
            );
          })}
        </div>
      </div>
      {moving?.how === 'drag' && <DropReason marks={marks} aim={moving.aim} />}
    </div>
  );
}

const withLine = (inSight: number[], line: number): number[] => (line < 0 || inSight.includes(line) ? inSight : [...inSight, line].sort((a, b) => a - b));

const epicsIn = (line: { kind: string; lane: number; index: number } | undefined, { lanes }: KanbanModel): number[] =>
  line?.kind === 'cards' ? (lanes[line.lane]?.cells ?? []).flatMap((cell) => cell[line.index] ?? []) : [];

/** Says which epics are in sight, whenever others are. */
function useLook(look: Ages['look'], epics: readonly number[]): void {
  const name = epics.join(' ');
  useEffect(() => look(name === '' ? [] : name.split(' ').map(Number)), [look, name]);
}
