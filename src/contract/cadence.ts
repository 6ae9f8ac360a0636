/** A calendar day in the portfolio's time zone, ISO `YYYY-MM-DD`. Never an instant. */
export type Day = string;

/** An instant, ISO 8601 in UTC with milliseconds. Becomes a Day only at the edge. */
export type Instant = string;

/** One PI whose dates differ from the grid, and why. `start` and `end` are both inside the PI. */
export interface PiOverride {
  /** Position in the sequence of PIs: 0 is the PI that starts on the anchor, -1 the one before. */
  seq: number;
  start: Day;
  end: Day;
  reason: string;
  /** `shift`: later PIs follow from this PI's end. `keep`: later PIs stay where the grid has them. */
  following: 'shift' | 'keep';
}

/** What an admin sets; it yields a calendar without end in both directions. */
export interface Cadence {
  /** First day of PI 0. */
  anchor: Day;
  /** Length of one iteration in days, 1 to 90. */
  iterationDays: number;
  /** Iterations in a PI, 1 to 26. */
  iterationsPerPi: number;
  /** Whether the last iteration of a PI is the Innovation and Planning iteration. */
  ipIteration: boolean;
  /** IANA name, as in `Europe/Berlin`. */
  timeZone: string;
  /** How a PI is called: text around `{year}` and `{n}` (its number in that year), or around `{seq}` alone. */
  naming: string;
  /** What `{seq}` is for the PI on the anchor. */
  firstNumber: number;
  /** In ascending `seq`. */
  overrides: PiOverride[];
}

/** A PI's stable name in storage and JQL: year in which it starts, dot, its number in that year, as in `2026.4`. */
export type PiKey = string;

/** One PI of the calendar. `end` is its last day. */
export interface Pi {
  seq: number;
  key: PiKey;
  /** By the naming pattern, as in `PI 2026.4`. */
  name: string;
  start: Day;
  end: Day;
  /** The override's reason, where one applies. */
  reason: string | null;
}

/** One iteration of a PI. `end` is its last day. */
export interface Iteration {
  pi: PiKey;
  /** From 1. */
  number: number;
  name: string;
  start: Day;
  end: Day;
  ip: boolean;
}

export type CadenceEventKind =
  | 'pi-planning'
  | 'system-demo'
  | 'solution-demo'
  | 'inspect-and-adapt'
  | 'portfolio-sync'
  | 'intake-cutoff';

/** A dated event that follows from the cadence. */
export interface CadenceEvent {
  kind: CadenceEventKind;
  pi: PiKey;
  day: Day;
  title: string;
}
