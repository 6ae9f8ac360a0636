import type { PiKey } from '../../../../../src/contract';

/** An epic that is being moved: by keyboard, with the choice below the tools, or dragged over the board. */
export interface Moving {
  /** Its issue's id. */
  id: number;
  how: 'choice' | 'drag';
  /** The PI that it would go to as things stand. */
  pi: PiKey | null;
}

/** What cards and cells tell the board. Epics by their issue's id, which outlives a new reading. */
export interface BoardActions {
  select: (id: number | null) => void;
  beginMove: (id: number, how: Moving['how']) => void;
  aim: (pi: PiKey | null) => void;
  drop: (pi: PiKey) => void;
  endMove: () => void;
  openCell: (row: number, column: number) => void;
}
