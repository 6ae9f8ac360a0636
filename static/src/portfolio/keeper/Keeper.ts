import type { Instant, Wiring } from '../../../../src/contract';
import type { Analysis } from '../../../../src/domain/dependencies';
import type { Portfolio } from '../Portfolio';
import type { EpicRecord } from '../store/EpicRecord';

/** Whose cache it is, and under which rules its rows were read: where anything differs, nothing of it is used. */
export interface CacheKey {
  site: string;
  account: string;
  /** What of the wiring shapes the rows; see `fingerprintOf`. */
  rules: string;
}

/** What is known before Jira was asked which epics there are. */
export interface Opened {
  /** When the kept rows were true; null where there are none. */
  asOf: Instant | null;
  count: number;
}

/** The epics that Jira finds in some projects. */
export interface Seen {
  projectIds: string[];
  ids: Float64Array;
}

/** What Jira said there is. */
export interface Sighting {
  visible: Seen[];
  changed: Float64Array;
  /** Of the current PI: to be read first. */
  first: Float64Array;
}

export interface ToRead {
  /** In the order in which to read. */
  ids: Float64Array;
  /** All epics that the viewer sees. */
  total: number;
}

export interface Roll {
  id: number;
  start: number;
  finish: number;
}

/** The own dates of an epic that its child issues may contradict; NONE_32 for a bound that is not its own. */
export type Bounds = Roll;

/**
 * Keeps the rows: in a worker, so that no screen stands still while 20,000 of them are joined and analysed. Calls come in this
 * order: preload, open, sight, put …, doubts, put …, undated, bounded, roll, publish, seal; publish may come any time after sight.
 */
export interface Keeper {
  /** Fetches what the browser keeps while it is not known yet whose it must be; nothing of it is looked at before `open`. @returns whether there is anything */
  preload(): Promise<boolean>;
  open(key: CacheKey, wiring: Wiring, keep: boolean): Promise<Opened>;
  /** Forgets what is no longer visible, in memory and in the cache, and says what must be read. */
  sight(sighting: Sighting): Promise<ToRead>;
  /** Takes what Jira answered to `asked`. What it left out is gone, or hidden by now, and is forgotten. */
  put(asked: Float64Array, records: EpicRecord[]): Promise<void>;
  /** What must be read again, because a renamed or lost thing or a one-sided link says so. Empty in the end. */
  doubts(): Promise<Float64Array>;
  /** Epics for whose dates their children must be asked. */
  undated(): Promise<Float64Array>;
  /** Epics with dates of their own to compare with their children's, other than those; done ones are left in peace. */
  bounded(): Promise<Bounds[]>;
  roll(rolls: Roll[]): Promise<void>;
  publish(): Promise<{ portfolio: Portfolio; analysis: Analysis }>;
  /** Everything is here and was true at `asOf`: keep it. */
  seal(asOf: Instant): Promise<void>;
  /** Keeps what is here so far, for a reading that stopped short. */
  save(): Promise<void>;
}
