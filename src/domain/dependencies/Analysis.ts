/**
 * What two epics that depend on one another come to, by link.
 * `settled`: the provider or the consumer is done. `unplanned`: the provider has no dates. `conflict`: the provider finishes after
 * the consumer starts, or in a later PI. `tight`: both lie in the same PI. `fine`: all else, an undated consumer included.
 */
export const LINK_STATES = ['fine', 'tight', 'conflict', 'unplanned', 'settled'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** In day columns: not set. */
export const NO_DAY = -0x80000000;

/** What the analysis needs of each epic, as columns; row i is one epic. Days are day numbers, the finish being the last one. */
export interface Plans {
  count: number;
  /** Both or neither (NO_DAY). */
  start: Int32Array;
  finish: Int32Array;
  /** 1 where the dates are no more exact than a PI (they came from a target PI or an admission). */
  byPi: Uint8Array;
  /** `Pi.seq` of the PIs that start and finish lie in; NO_DAY where there are no dates. */
  startPi: Int32Array;
  finishPi: Int32Array;
  /** 1 where the epic is done. */
  done: Uint8Array;
  /** Which stream, from 0; below `streams`. */
  stream: Uint16Array;
  streams: number;
  /** What the epic is worth (cost of delay); NaN where nobody has said. */
  value: Float64Array;
}

/** Dependencies between rows, provider to consumer. */
export interface Links {
  from: Int32Array;
  to: Int32Array;
}

/** Epics that depend on one another in a circle. */
export interface Cycle {
  /** Rows in order, provider to consumer; the last provides to the first. A short one, so that people can read it. */
  path: Int32Array;
  /** How many epics hang together in circles here; the path may be shorter. */
  size: number;
}

/** What the links of a portfolio mean. Typed arrays throughout, so that a worker hands it over without copying. */
export interface Analysis {
  /** By link: index in LINK_STATES. */
  linkState: Uint8Array;
  /** By link: 1 where the ends are in different streams. */
  crossStream: Uint8Array;
  /** In ascending first row. */
  cycles: Cycle[];
  /** By row: days that the epic can slip before the portfolio's last finish moves; NO_DAY where it has no dates or is done. */
  slack: Int32Array;
  /** By row: days that it can slip before any consumer must move; NO_DAY where it has no dates, is done, or has no dated consumer. */
  freeSlack: Int32Array;
  /** By row: 1 on the critical path (dated, no slack). */
  critical: Uint8Array;
  /** One longest chain, in order. */
  criticalPath: Int32Array;
  /** By row: value of the epics in other streams that wait for it, directly or through others; epics of unknown value count 0. */
  leverage: Float64Array;
  /** By row: how many those epics are. */
  unlocks: Int32Array;
  /** streams × streams, row: provider's, column: consumer's. */
  coupling: { streams: number; links: Int32Array; conflicts: Int32Array };
  /** By stream: share of its epics without a cross-stream dependency, 0 to 1; 1 for a stream without epics. */
  independence: Float64Array;
}
