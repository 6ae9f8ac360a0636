import type { KanbanState } from '../../../../../src/contract';
import type { Mark } from '../move/marksOf';
import { stateName } from '../move/sayMove';

/** All that there is to say of the column under a dragged card: its head has room for a few words only. For the eyes; the choice by keyboard has it too. */
export function DropReason({ marks, aim }: { marks: readonly Mark[] | null; aim: KanbanState | null }) {
  const why = marks?.find(({ state }) => state === aim)?.why;
  if (!why) return null;
  return (
    <p className="kb-why" aria-hidden="true" data-testid="kanban-drop-reason">
      <strong>{stateName(aim)}:</strong> {why}
    </p>
  );
}
