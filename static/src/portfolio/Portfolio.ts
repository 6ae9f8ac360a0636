import type { Texts } from './Texts';

/** In number columns of 16 bits: no such thing (nobody, no status). */
export const NONE_16 = 0xffff;
/** In day and PI columns: not set. */
export const NONE_32 = -0x80000000;

/** Something that many epics name: a status, an issue type, a person, a project, a version, a link type. */
export interface Named {
  id: string;
  name: string;
}

export interface StatusNamed extends Named {
  /** Jira's status category key: `new`, `indeterminate`, `done`. */
  category: string;
}

export interface VersionNamed extends Named {
  /** ISO days; null where the version has none. */
  startDate: string | null;
  releaseDate: string | null;
  released: boolean;
}

export interface SprintNamed extends Named {
  startDate: string | null;
  endDate: string | null;
  /** `active`, `future` or `closed`. */
  state: string;
}

/** A row's entries in a table, ragged: those of row i are `items[ends[i-1] ?? 0 .. ends[i]]`. */
export interface Ragged {
  ends: Uint32Array;
  items: Uint16Array;
}

/** Dependencies between two rows, provider to consumer, in ascending link id. */
export interface LinkColumns {
  from: Int32Array;
  to: Int32Array;
  /** Index in `linkTypes`. */
  type: Uint16Array;
  ids: Float64Array;
}

/**
 * All epics that the viewer sees, as columns: one entry a row, rows in ascending issue id. It never changes; a newer reading is
 * another one. Days are day numbers (`toDayNumber`), PIs are positions in the calendar (`Pi.seq`).
 */
export interface Portfolio {
  count: number;
  ids: Float64Array;
  keys: Texts;
  summaries: Texts;
  /** Index in `wiring.streams`. */
  stream: Uint16Array;
  /** Index in `projects`. */
  project: Uint16Array;
  /** Index in `types`. */
  type: Uint16Array;
  /** Index in `statuses`. */
  status: Uint16Array;
  /** Index in KANBAN_STATES (src/domain/settings); 255 for a status that is not mapped. */
  state: Uint8Array;
  /** The assignee: index in `people`, or NONE_16. */
  owner: Uint16Array;
  /** Planned days, the finish being the last one; both or neither (NONE_32). */
  start: Int32Array;
  finish: Int32Array;
  /** Where each came from: index in ORIGINS (src/domain/roadmap). */
  startFrom: Uint8Array;
  finishFrom: Uint8Array;
  /** Days that child issues begin before the epic's own start, or end after its own due date; 0 where they agree, and for what is done. */
  childrenBefore: Int32Array;
  childrenAfter: Int32Array;
  /** `Pi.seq`, or NONE_32. */
  targetPi: Int32Array;
  admittedPi: Int32Array;
  /** Index in ADMISSIONS: none, requested, admitted, declined. */
  admission: Uint8Array;
  /** Cost of delay: the three value fields of WSJF added up; NaN where none is filled in. */
  value: Float64Array;
  /** Job size; NaN where it is not filled in. */
  size: Float64Array;
  /** WSJF; NaN where not all that it takes is there. */
  wsjf: Float64Array;
  /** Index in READINESS. */
  readiness: Uint8Array;
  /** Readiness criteria that do not hold; 0 where nobody has looked yet. */
  missing: Uint16Array;
  versions: Ragged;
  sprints: Ragged;
  links: LinkColumns;
  /** How many dependencies of the row lead to an issue that is no row. */
  outside: Uint16Array;
  /** 1 where Jira may have left out links of the row. */
  cutOff: Uint8Array;
  tables: {
    projects: (Named & { key: string })[];
    types: Named[];
    statuses: StatusNamed[];
    people: Named[];
    versionNames: VersionNamed[];
    sprintNames: SprintNamed[];
    linkTypes: Named[];
  };
}

export const ADMISSIONS = ['none', 'requested', 'admitted', 'declined'] as const;
export const READINESS = ['unknown', 'ready', 'not-ready'] as const;
