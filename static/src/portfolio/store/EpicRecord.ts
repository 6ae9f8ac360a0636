import type { Named, SprintNamed, StatusNamed, VersionNamed } from '../Portfolio';

/** A dependency as one of its ends tells it. */
export interface ToldLink {
  id: number;
  /** Issue id of the other end, whether the viewer sees it or not. */
  far: number;
  type: Named;
  /** Whether the epic that tells provides to the other end. */
  provides: boolean;
}

/** One epic on its way from Jira to the columns. Days are day numbers or NONE_32. */
export interface EpicRecord {
  id: number;
  key: string;
  summary: string;
  project: Named & { key: string };
  type: Named;
  status: StatusNamed;
  owner: Named | null;
  start: number;
  finish: number;
  targetPi: string | null;
  admittedPi: string | null;
  /** Index in ADMISSIONS. */
  admission: number;
  value: number;
  size: number;
  wsjf: number;
  /** Index in READINESS. */
  readiness: number;
  missing: number;
  versions: VersionNamed[];
  sprints: SprintNamed[];
  links: ToldLink[];
}
