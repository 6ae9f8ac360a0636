import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { Lane } from '../facts/KanbanModel';
import { stateName } from '../move/sayMove';
import { CAP } from './measures';

interface Props {
  lane: Lane;
  row: number;
  width: number;
  onOpen: (key: string) => void;
}

/** How many more cards a lane has in each state; it opens them all. */
export const MoreLine = ({ lane, row, width, onOpen }: Props) => (
  <div role="row" aria-rowindex={row} className="kb-mores">
    {KANBAN_STATES.map((state, column) => {
      const more = (lane.cells[column]?.length ?? 0) - CAP;
      return (
        <div key={state} role="gridcell" aria-colindex={column + 1} className="kb-slot" style={{ width }}>
          {more > 0 && (
            <button type="button" className="bd-more" data-testid={`more-${state}-${lane.key}`} onClick={() => onOpen(lane.key)}>
              and {more.toLocaleString('en-GB')} more
              <span className="il-hidden">
                {' '}
                of {lane.name}, {stateName(state)}
              </span>
            </button>
          )}
        </div>
      );
    })}
  </div>
);
