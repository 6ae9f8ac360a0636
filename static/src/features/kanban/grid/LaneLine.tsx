import { memo } from 'react';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { KanbanFacts, Lane } from '../facts/KanbanModel';
import { wipOf } from '../facts/wipOf';
import { WipLine } from './WipLine';

interface Props {
  facts: Pick<KanbanFacts, 'wiring' | 'wip'>;
  lane: Lane;
  /** Its `aria-rowindex`; its counts are the next row. */
  row: number;
  width: number;
  closed: boolean;
  onClose: (key: string, closed: boolean) => void;
}

/** A lane's name, which opens and closes it, and below it how many epics each state has, with the stream's WIP. */
export const LaneLine = memo(function LaneLine({ facts, lane, row, width, closed, onClose }: Props) {
  const total = lane.cells.reduce((sum, { length }) => sum + length, 0);
  return (
    <>
      <div role="row" aria-rowindex={row} className="kb-lane-row">
        <div role="rowheader" aria-colindex={1} aria-colspan={KANBAN_STATES.length} className="kb-lane">
          <button type="button" className="kb-lane-button" aria-expanded={!closed} data-testid={`lane-${lane.key}`} onClick={() => onClose(lane.key, !closed)}>
            <span className={closed ? 'kb-caret kb-closed' : 'kb-caret'} aria-hidden="true" />
            {lane.name}
          </button>{' '}
          <span className="kb-count">
            {total.toLocaleString('en-GB')} {total === 1 ? 'epic' : 'epics'}
          </span>
        </div>
      </div>
      <div role="row" aria-rowindex={row + 1} className="kb-cells">
        {KANBAN_STATES.map((state, column) => {
          const wip = lane.streamId === null ? null : wipOf({ limits: facts.wiring.wip, uses: facts.wip }, state, lane.streamId);
          return (
            <div key={state} role="gridcell" aria-colindex={column + 1} className="kb-cell" style={{ width }}>
              <span className="kb-count">{(lane.cells[column]?.length ?? 0).toLocaleString('en-GB')}</span> {wip && <WipLine wip={wip} testId={`wip-${state}-${lane.key}`} />}
            </div>
          );
        })}
      </div>
    </>
  );
});
