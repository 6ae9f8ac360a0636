import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { Ages } from '../age/useAges';
import type { KanbanFacts, Lane } from '../facts/KanbanModel';
import type { KanbanActions, Moving } from '../move/Moving';
import { KanbanCard } from './KanbanCard';

interface Props {
  facts: KanbanFacts;
  lane: Lane;
  index: number;
  /** Its `aria-rowindex`. */
  row: number;
  width: number;
  ages: Pick<Ages, 'say'>;
  /** Id of the epic that Tab reaches. */
  stop: number | null;
  moving: Moving | null;
  actions: KanbanActions;
}

/** The n-th card of each state of a lane. */
export const CardsLine = ({ facts, lane, index, row, width, ages, stop, moving, actions }: Props) => (
  <div role="row" aria-rowindex={row} className="kb-cards">
    {KANBAN_STATES.map((state, column) => {
      const epic = lane.cells[column]?.[index];
      if (epic === undefined) return <div key={state} role="gridcell" aria-colindex={column + 1} style={{ width }} />;
      const id = facts.portfolio.ids[epic] ?? 0;
      return <KanbanCard key={id} facts={facts} epic={epic} age={ages.say(epic)} column={column} width={width} tabStop={id === stop} moving={id === moving?.id} onMove={actions.begin} />;
    })}
  </div>
);
