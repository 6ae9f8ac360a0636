import type { KanbanState } from '../../../../../src/contract';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { canDrop, type Mark } from '../move/marksOf';

/** The columns behind the lanes; while something is moved they show where it can go. For the eyes alone: the head says it in words. */
export const KanbanColumns = ({ marks, aim, width }: { marks: readonly Mark[] | null; aim: KanbanState | null; width: number }) => (
  <div aria-hidden="true">
    {KANBAN_STATES.map((state, column) => {
      const mark = marks?.[column];
      const shut = mark && mark.standing !== 'here' && mark.standing !== 'asking' && !canDrop(mark);
      return <div key={state} className={`kb-back${shut ? ' kb-shut' : ''}${aim === state ? ' kb-aimed' : ''}`} style={{ left: column * width, width }} />;
    })}
  </div>
);
