import type { Wiring, WipUse } from '../../../../../src/contract';
import type { Calendar } from '../../../../../src/domain/cadence';
import type { Portfolio } from '../../../portfolio/Portfolio';

/** What the Kanban is drawn from. */
export interface KanbanFacts {
  wiring: Wiring;
  calendar: Calendar;
  portfolio: Portfolio;
  /** How full the WIP limits are; null until the function has answered, or where it did not. */
  wip: WipUse[] | null;
}

/** The epics of one stream, or of one owner. */
export interface Lane {
  /** The stream's id, or the owner's account id. */
  key: string;
  name: string;
  /** The stream's id where lanes are streams: its WIP limits show in its cells. */
  streamId: string | null;
  /** Epics by state, in the order of their cards. */
  cells: number[][];
}

/** The Kanban before it is laid out. */
export interface KanbanModel {
  lanes: Lane[];
  /** Epics that pass the filters, by state. */
  totals: number[];
  /** Epics that pass the filters but whose status counts as no state. */
  unmapped: number;
  /** By epic: its lane, -1 where it has no card, and its place in its cell. */
  lane: Int32Array;
  index: Int32Array;
}

/** When an epic came into its state, in milliseconds; NaN where that is not known. */
export type SinceOf = (epic: number) => number;
