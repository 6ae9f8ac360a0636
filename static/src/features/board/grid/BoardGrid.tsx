import { useImperativeHandle, useMemo, useRef, useState, type FocusEvent, type MouseEvent, type Ref } from 'react';
import { layBoard, type Spot } from '../../../geometry/board';
import { rowOf } from '../../../portfolio/rowOf';
import { movedEpicOf } from '../../move/movedEpicOf';
import { useBoxSize } from '../../roadmap/timeline/useBoxSize';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import { spotOf } from '../facts/strandsOf';
import { BoardHead } from './BoardHead';
import { BoardRow } from './BoardRow';
import { boxHeight, CAP, HEAD, measuresFor } from './measures';
import type { BoardActions, Moving } from './Moving';
import { Strings } from './Strings';
import { idAt, spotAt } from './targets';
import { useGridDrop } from './useGridDrop';
import { useGridKeys } from './useGridKeys';
import { useLights } from './useLights';
import { useRoving } from './useRoving';
import { useRowSpan } from './useRowSpan';
import { useStrings } from './useStrings';

/** What the board can be told from outside. */
export interface GridControl {
  /** Brings an epic's card into sight and gives it the focus; the first card has it where the epic is in none of the columns. */
  focus: (id: number) => void;
}

interface Props {
  facts: BoardFacts;
  model: BoardModel;
  moving: Moving | null;
  selected: number | null;
  actions: BoardActions;
  control: Ref<GridControl>;
}

const NAME = 'Program board. Arrow keys go from card to card, Enter shows a card’s dependencies, M moves it to another PI.';

/** The board, drawn: streams by PIs, with the dependencies between cards as strings. Only rows in sight are in the document. */
export function BoardGrid({ facts, model, moving, selected, actions, control }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useBoxSize(box);
  const layout = useMemo(() => layBoard(model.cells.map((cells) => cells.map(({ epics }) => epics.length)), CAP, measuresFor(width, model.columns.list.length)), [model, width]);
  const [span, scroll] = useRowSpan(layout, height);
  const roving = useRoving(box, facts, model, layout);
  const [focused, setFocused] = useState<number | null>(null);
  const lights = useLights(facts, focused ?? selected);
  const strings = useStrings(facts, model, span, lights?.focus ?? null);
  const epic = moving && epicOf(facts, moving.id);
  const press = useGridKeys(facts, model, selected, roving, actions);
  const drop = useGridDrop(facts, model, moving, epic, actions);
  const { stop, settle, focus } = roving;
  useImperativeHandle(control, () => ({ focus: (id) => focus(spotOf(model, rowOf(facts.portfolio, id)), id) }), [facts, model, focus]);
  const click = (event: MouseEvent): void => {
    const id = idAt(event.target);
    if (id !== null) actions.select(selected === id ? null : id);
  };
  const arrive = (event: FocusEvent): void => {
    const spot = spotAt(event.target);
    const id = idAt(event.target);
    if (spot) settle(spot, id);
    setFocused(id);
  };
  return (
    <div ref={box} className="bd-box" style={{ maxHeight: boxHeight(globalThis.screen?.availHeight) }} tabIndex={-1} role="group" aria-label={NAME} data-testid="board" onScroll={scroll} onKeyDown={press} onClick={click} onFocus={arrive} onBlur={() => setFocused(null)} {...drop}>
      <div className="bd-sheet" style={{ width: layout.width, height: layout.height + HEAD }}>
        <BoardHead facts={facts} model={model} layout={layout} epic={epic} />
        <div className="bd-body" style={{ width: layout.width, height: layout.height }}>
          {rowsToDraw(span, stop).map((row) => (
            <BoardRow key={model.rows[row] ?? -1} facts={facts} model={model} layout={layout} row={row} stop={stop?.row === row ? stop : null} moving={moving} selected={selected} lights={lights?.epics ?? null} actions={actions} />
          ))}
          <Strings layout={layout} strings={strings} />
        </div>
      </div>
    </div>
  );
}

/** The row of the tab stop is always there, so that the focus is never lost to scrolling. */
function rowsToDraw({ first, end }: { first: number; end: number }, stop: Spot | null): number[] {
  const rows = Array.from({ length: end - first }, (_, index) => first + index);
  return stop && (stop.row < first || stop.row >= end) ? [...rows, stop.row] : rows;
}

function epicOf({ portfolio, calendar }: BoardFacts, id: number) {
  const row = rowOf(portfolio, id);
  return row < 0 ? null : movedEpicOf(portfolio, row, calendar);
}
