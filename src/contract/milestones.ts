import type { Day, Instant } from './cadence';

/** `pi`: what a PI has come to, at its end. `fixed-date`: a day that others set. `learning`: by when something must be known. */
export type MilestoneKind = 'pi' | 'fixed-date' | 'learning';

/** A version that a milestone has become in a project, as it was written there. */
export interface MilestoneVersion {
  projectId: string;
  versionId: string;
  name: string;
  day: Day;
}

/** A dated aim of the portfolio. Kept in Forge storage. */
export interface Milestone {
  id: string;
  name: string;
  kind: MilestoneKind;
  day: Day;
  /** The streams that it is for; none stands for all. */
  streamIds: string[];
  note: string;
  /** At most one a project. */
  versions: MilestoneVersion[];
  /** Account that saved it last. */
  changedBy: string;
  changedAt: Instant;
  /** One higher with each write, so that two people at once are noticed. */
  version: number;
}

/** What a person fills in. Whoever creates one makes up its id (a UUID), so that a call sent twice makes one milestone, not two. */
export interface MilestoneDraft {
  id: string;
  /** Of the milestone that the person saw; 0 for a new one. */
  version: number;
  name: string;
  kind: MilestoneKind;
  day: Day;
  streamIds: string[];
  note: string;
}

/** The portfolio's milestones, earliest first, without what the caller can't browse. */
export interface MilestoneList {
  items: Milestone[];
  /** Whether there are more than are listed. */
  more: boolean;
  mayPlan: boolean;
  /** Of the streams' projects, those in which the caller may write versions. */
  managedProjectIds: string[];
  asOf: Instant;
}

/** What became of a milestone that was to become a version: a new one, one that was there, or one that was brought to its name and day. */
export interface Contribution {
  milestone: Milestone;
  outcome: 'created' | 'found' | 'changed';
  version: MilestoneVersion;
}
