import type { Admission, AdmissionState, Day, Instant, InterlockProperty, Milestone, Result, Settings, StoredSettings } from '../contract';
import type { RoadmapIssue } from '../domain/roadmap/export';
import type { Catalogue, CatalogueIssueType } from '../domain/settings';

/**
 * On whose behalf Jira is asked. `user`: the person who called, so that Jira's own permissions hold.
 * `app`: the app itself, which sees more than the person may; each such use names the capability that allowed it.
 */
export type As = 'user' | 'app';

/** One issue as Jira has it: what the gate looks at, and the criteria's fields as they came. */
export interface IssueRead {
  id: string;
  key: string;
  projectId: string;
  typeId: string;
  /** Hierarchy level of its type; 1 is an epic in a site that was never changed. */
  level: number | null;
  statusId: string;
  fields: Record<string, unknown>;
  /** The property `interlock`, unchecked; undefined where there is none. */
  property: unknown;
}

/** Jira, as far as the app needs it. Faults: `not-found` (or not visible), `forbidden`, `rate-limited`, `unavailable`. */
export interface Jira {
  /** The issue, the named fields and the property, in one request. */
  readEpic(as: As, idOrKey: string, fieldIds: string[]): Promise<Result<IssueRead>>;
  /** The property `interlock` of many issues, unchecked, as the app. Issues that are gone are left out. */
  readProperties(issueIds: string[]): Promise<Result<{ id: string; property: unknown }[]>>;
  writeProperty(as: As, issueId: string, value: InterlockProperty): Promise<Result<null>>;
  /** Whether the caller may edit the issue; `not-found` where they may not even see it. */
  mayEdit(issueId: string): Promise<Result<boolean>>;
  /** Whether the caller may administer Jira. */
  isAdmin(): Promise<Result<boolean>>;
  /** Ids of the groups an account is in. */
  groupIdsOf(accountId: string): Promise<Result<string[]>>;
  /** Those of the projects that the caller can browse. */
  browsableProjects(projectIds: string[]): Promise<Result<string[]>>;
  /** The issue types that the caller sees: those of the projects that they browse. */
  readIssueTypes(): Promise<Result<CatalogueIssueType[]>>;
  /** What exists in Jira, as the caller sees it; of projects only those asked for. */
  readCatalogue(projectIds: string[]): Promise<Result<Catalogue>>;
  /** Those of the issues that the caller can browse. */
  browsableIssues(issueIds: string[]): Promise<Result<string[]>>;
  /** Issues that a query finds, in its order, as the caller sees them: the first `most`. `bad-input` where Jira refuses the query. */
  searchIssues(jql: string, fieldIds: string[], most: number): Promise<Result<FoundIssues>>;
  /** Issues by id, as the caller sees them. Those that they can't browse are left out. */
  fetchIssues(issueIds: string[], fieldIds: string[]): Promise<Result<RoadmapIssue[]>>;
  /** Those of the projects that the caller administers: in which Jira lets them write versions. */
  administeredProjects(projectIds: string[]): Promise<Result<string[]>>;
  /** The version of that id, else of that name, upper and lower case being one to Jira; null where the project has neither. As the caller. */
  findVersion(projectId: string, name: string, versionId: string | null): Promise<Result<ProjectVersion | null>>;
  /** As the caller. `forbidden` where Jira does not permit it, `bad-input` where the name is taken. */
  createVersion(projectId: string, version: VersionFacts): Promise<Result<ProjectVersion>>;
  /** Gives a version another name and day, as the caller; `not-found` where it is gone or they may not. */
  changeVersion(versionId: string, version: VersionFacts): Promise<Result<ProjectVersion>>;
}

/** What a milestone says of a version. */
export interface VersionFacts {
  name: string;
  releaseDate: Day;
}

export interface ProjectVersion {
  id: string;
  name: string;
  releaseDate: Day | null;
  released: boolean;
}

/** What a search found. */
export interface FoundIssues {
  issues: RoadmapIssue[];
  /** Whether there are more than were asked for. */
  more: boolean;
}

/** The settings as they are kept in Jira for functions that find none in storage: without roles and criteria. */
export interface SettingsCopy {
  revision: number;
  settings: Settings;
}

/** A copy of the settings in Jira, as the app. Faults: `forbidden`, `unreadable`, `rate-limited`, `unavailable`. */
export interface SettingsMirror {
  /** Null where there is none. */
  read(): Promise<Result<SettingsCopy | null>>;
  write(copy: SettingsCopy): Promise<Result<null>>;
}

export type LedgerKind = 'requested' | 'admitted' | 'declined' | 'withdrawn' | 'refused' | 'settings-saved' | 'gate-failed' | 'mirror-failed' | 'mirror-mended' | 'milestone-saved' | 'milestone-removed' | 'milestone-contributed';

/** One line of the ledger: a decision that the app took or was told. Never changed once written. */
export interface LedgerEntry {
  at: Instant;
  kind: LedgerKind;
  issueId: string | null;
  /** The account that acted; null where nobody did. */
  by: string | null;
  detail: Record<string, unknown>;
}

/** The settings. Faults: `unreadable`, `conflict`, `unavailable`, `rate-limited`. */
export interface SettingsStore {
  /** Null before the first save. */
  read(): Promise<Result<StoredSettings | null>>;
  /** Writes settings and ledger entry together, if `expected` (0: none yet) is still the revision there; else `conflict`. */
  save(stored: StoredSettings, expected: number, entry: LedgerEntry): Promise<Result<StoredSettings>>;
}

/** What is kept for one issue. A withdrawn request leaves its version behind, so that an old screen can't decide a new request. */
export interface HeldAdmission {
  admission: Admission | null;
  /** Of the last write, 0 where nothing was ever written. */
  version: number;
}

export interface AdmissionPage {
  items: Admission[];
  /** Pass back to read on; null at the end. */
  next: string | null;
}

/** Admissions by issue. Faults: as SettingsStore, and `bad-input` for a cursor that it never gave out. */
export interface AdmissionStore {
  read(issueId: string): Promise<Result<HeldAdmission>>;
  /** Writes admission and ledger entry together, if `expected` is still the version there; else `conflict`. */
  write(admission: Admission, expected: number, entry: LedgerEntry): Promise<Result<Admission>>;
  /** Takes the admission away, with its ledger entry, under the same condition. */
  remove(issueId: string, expected: number, entry: LedgerEntry): Promise<Result<null>>;
  /** Oldest request first. */
  list(state: AdmissionState, after: string | null): Promise<Result<AdmissionPage>>;
}

/** What is kept for one milestone. A removed one leaves its version behind, so that an old screen can't bring it back. */
export interface HeldMilestone {
  milestone: Milestone | null;
  /** Of the last write, 0 where nothing was ever written. */
  version: number;
}

/** Milestones by id. Faults: as SettingsStore. */
export interface MilestoneStore {
  read(id: string): Promise<Result<HeldMilestone>>;
  /** Writes milestone and ledger entry together, if `expected` is still the version there; else `conflict`. */
  write(milestone: Milestone, expected: number, entry: LedgerEntry): Promise<Result<Milestone>>;
  /** Takes the milestone away, with its ledger entry, under the same condition. */
  remove(id: string, expected: number, entry: LedgerEntry): Promise<Result<null>>;
  /** Earliest day first; `more` where there are more than any portfolio should have. */
  list(): Promise<Result<{ items: Milestone[]; more: boolean }>>;
}

export interface Ledger {
  append(entry: LedgerEntry): Promise<Result<null>>;
}

/** A span of time that ends, or is called off. */
export interface Timeout {
  expired: Promise<void>;
  cancel(): void;
}

export interface Clock {
  now(): Instant;
  /** @param milliseconds until `expired` resolves */
  timeout(milliseconds: number): Timeout;
}

/** The world, as use cases reach it. */
export interface Ports {
  jira: Jira;
  settings: SettingsStore;
  mirror: SettingsMirror;
  admissions: AdmissionStore;
  milestones: MilestoneStore;
  ledger: Ledger;
  clock: Clock;
}

/** Who calls, as Forge vouches for it; never taken from a payload. */
export interface Caller {
  accountId: string;
}
