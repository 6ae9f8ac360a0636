import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { KanbanFacts, KanbanModel } from '../facts/KanbanModel';
import { wipOf } from '../facts/wipOf';
import type { Mark } from '../move/marksOf';
import { MarkSign } from '../move/MarkSign';
import type { Moving } from '../move/Moving';
import { stateName } from '../move/sayMove';
import { HEAD } from './measures';
import { WipLine } from './WipLine';

interface Props {
  facts: KanbanFacts;
  model: Pick<KanbanModel, 'totals'>;
  /** While something is moved each column says what it would give. */
  marks: readonly Mark[] | null;
  moving: Moving | null;
  width: number;
}

/** The states, with how many epics they show and their WIP in the portfolio. They stay in sight. */
export function KanbanHead({ facts, model, marks, moving, width }: Props) {
  return (
    <div role="rowgroup" className="kb-head" style={{ height: HEAD }}>
      <div role="row" aria-rowindex={1} className="kb-head-row">
        {KANBAN_STATES.map((state, column) => {
          const wip = wipOf({ limits: facts.wiring.wip, uses: facts.wip }, state, null);
          const mark = marks?.[column];
          const aimed = moving?.aim === state;
          return (
            <div key={state} role="columnheader" aria-colindex={column + 1} className={`kb-column${aimed ? ' kb-aimed' : ''}`} style={{ width }} data-testid={`kanban-column-${state}`}>
              <span className="kb-column-name">
                {stateName(state)} <span className="kb-count">{(model.totals[column] ?? 0).toLocaleString('en-GB')}</span>
              </span>
              {wip ? <WipLine wip={wip} testId={`wip-${state}`} /> : <span className="kb-wip">No WIP limit</span>}
              {mark && <MarkSign standing={mark.standing} text={mark.text} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
