import type { Instant } from './cadence';

/** What WSJF is made of. The first three add up to the cost of delay. */
export interface Scores {
  businessValue: number | null;
  timeCriticality: number | null;
  riskReduction: number | null;
  jobSize: number | null;
}

/** Somebody said that a criterion holds: a checklist item ticked, or a sign-off. */
export interface Mark {
  criterionId: string;
  by: string;
  at: Instant;
}

/** What people have recorded about one epic in the panel. Kept in Forge storage, one per issue. */
export interface Evidence {
  issueId: string;
  scores: Scores;
  marks: Mark[];
  /** One higher with each write, so that two people at once are noticed. 0 where nothing was ever recorded. */
  version: number;
}

/** An epic's WSJF, and where each part comes from. */
export interface WsjfView {
  scores: Scores;
  /** The parts that come from a Jira field, which is where they are changed. */
  fromFields: (keyof Scores)[];
  costOfDelay: number | null;
  /** Null without a cost of delay, or without a job size above 0. */
  wsjf: number | null;
}
