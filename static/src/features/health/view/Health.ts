import type { KanbanState } from '../../../../../src/contract';

export type MeasureId = `state-${KanbanState | 'unmapped'}` | 'conflicts' | 'cycles' | 'unplanned' | 'on-cadence' | 'off-cadence';

/** One number of the tile, and what it counts. The number is the length of `items`, so the list behind it can't differ. */
export interface Measure {
  id: MeasureId;
  title: string;
  /** What is counted, in a sentence. */
  about: string;
  /** What `items` are: rows of epics, indices of links, or indices of the analysis's cycles. */
  kind: 'epics' | 'links' | 'cycles';
  items: Int32Array;
}

/** How the portfolio stands, for some of its streams. */
export interface Health {
  /** How many epics the streams have. */
  epics: number;
  /** In Kanban order; then, where there are any, the epics whose status is not mapped. */
  states: Measure[];
  conflicts: Measure;
  cycles: Measure;
  unplanned: Measure;
  /** Of the epics in implementing: admitted to the running PI or an earlier one, and not. */
  onCadence: Measure;
  offCadence: Measure;
  /** Name of the running PI. */
  currentPi: string;
}
