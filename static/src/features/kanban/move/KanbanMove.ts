import type { KanbanState } from '../../../../../src/contract';
import type { StatusNamed } from '../../../portfolio/Portfolio';

/** What moving needs to know of an epic. */
export interface MovedCard {
  issueId: string;
  key: string;
  summary: string;
  state: KanbanState | null;
  status: StatusNamed;
  streamId: string | null;
}

/** One transition of an epic. */
export interface KanbanMove {
  epic: MovedCard;
  /** Null where none leads there, so that it can't be tried. */
  transitionId: string | null;
  to: StatusNamed;
  toState: KanbanState | null;
  /** Whether it takes another move back. */
  undoes: boolean;
}
