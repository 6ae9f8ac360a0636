import type { KanbanState } from '../../../../../src/contract';

/** An epic that is being moved: by keyboard, with the choice below the tools, or dragged over the board. */
export interface Moving {
  /** Its issue's id. */
  id: number;
  how: 'choice' | 'drag';
  /** The state that it would go to as things stand. */
  aim: KanbanState | null;
  /** Where it was dropped on a state that several transitions lead to: only these are asked for. */
  only: KanbanState | null;
}

/** What cards and cells tell the Kanban. Epics by their issue's id, which outlives a new reading. */
export interface KanbanActions {
  begin: (id: number, how: Moving['how']) => void;
  aim: (state: KanbanState | null) => void;
  drop: (state: KanbanState) => void;
  end: () => void;
}
