import type { Admission, AdmissionState, Day, Evidence, Exception, ExceptionState, Instant, InterlockProperty, KanbanState, Lease, LedgerEntry, LedgerLine, LedgerQuery, Milestone, PiKey, PiScope, Result, Settings, StoredSettings } from '../contract';
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

/** Where an issue is, which is all that WIP and providers are judged by. */
export type IssuePlace = Pick<IssueRead, 'id' | 'key' | 'projectId' | 'typeId' | 'level' | 'statusId'>;

/** Projects, statuses and, where they are named, issue types. */
export interface Whereabouts {
  projectIds: string[];
  statusIds: string[];
  typeIds?: string[];
}

/** Jira, as far as the app needs it. Faults: `not-found` (or not visible), `forbidden`, `rate-limited`, `unavailable`. */
export interface Jira {
  /** The issue, the named fields and the property, in one request. */
  readEpic(as: As, idOrKey: string, fieldIds: string[]): Promise<Result<IssueRead>>;
  /** The property `interlock` of many issues, unchecked, as the app. Issues that are gone are left out. */
  readProperties(issueIds: string[]): Promise<Result<{ id: string; property: unknown }[]>>;
  /** Where issues are, as the app. Those that are gone are left out. */
  readPlaces(issueIds: string[]): Promise<Result<IssuePlace[]>>;
  /** Where the issues are that lie there, as the app: the first `most`. */
  findPlaces(where: Whereabouts, most: number): Promise<Result<{ places: IssuePlace[]; more: boolean }>>;
  /** As `findPlaces`, but only those that have no property `interlock`. */
  findBare(where: Whereabouts, most: number): Promise<Result<IssuePlace[]>>;
  writeProperty(as: As, issueId: string, value: InterlockProperty): Promise<Result<null>>;
  /** Whether the caller may edit the issue; `not-found` where they may not even see it. */
  mayEdit(issueId: string): Promise<Result<boolean>>;
  /** Whether the caller may administer Jira. */
  isAdmin(): Promise<Result<boolean>>;
  /** Ids of the groups an account is in. */
  groupIdsOf(accountId: string): Promise<Result<string[]>>;
  /** Those of the projects that the caller can browse. */
  browsableProjects(projectIds: string[]): Promise<Result<string[]>>;
  /** The issue types that the caller, or the app, sees: those of the projects that they browse. */
  readIssueTypes(as: As): Promise<Result<CatalogueIssueType[]>>;
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
  /** Of many issues; those without one are left out. */
  readMany(issueIds: string[]): Promise<Result<Admission[]>>;
  /** What a PI has let in. */
  ofPi(pi: PiKey, after: string | null): Promise<Result<AdmissionPage>>;
}

/** What people recorded about epics. Faults: as SettingsStore. */
export interface EvidenceStore {
  /** Empty, at version 0, where nothing was ever recorded. */
  read(issueId: string): Promise<Result<Evidence>>;
  /** Writes evidence and ledger entry together, if `expected` is still the version there; else `conflict`. */
  write(evidence: Evidence, expected: number, entry: LedgerEntry): Promise<Result<Evidence>>;
}

export interface ExceptionPage {
  items: Exception[];
  /** Pass back to read on; null at the end. */
  next: string | null;
}

/** Exceptions by issue and PI. Faults: as AdmissionStore. */
export interface ExceptionStore {
  read(issueId: string, pi: PiKey): Promise<Result<Exception | null>>;
  /** Writes exception and ledger entry together, if `expected` (0: none yet) is still the version there; else `conflict`. */
  write(exception: Exception, expected: number, entry: LedgerEntry): Promise<Result<Exception>>;
  /** Oldest request first. */
  list(state: ExceptionState, after: string | null): Promise<Result<ExceptionPage>>;
  /** Of one PI, whatever became of them. */
  ofPi(pi: PiKey, after: string | null): Promise<Result<ExceptionPage>>;
}

/** All that is kept of one epic, in one request: the gate has little time. Faults: as SettingsStore. */
export interface RecordReader {
  /** @param pis whose exceptions are asked for; those that there are come in that order */
  read(issueId: string, pis: PiKey[]): Promise<Result<{ held: HeldAdmission; evidence: Evidence; exceptions: Exception[] }>>;
}

/** Which WIP limit a record of leases belongs to, as in `implementing` and `payments`, or `implementing` and null. */
export interface WipKey {
  state: KanbanState;
  streamId: string | null;
}

/** Who holds the places under one WIP limit. */
export interface WipRecord extends WipKey {
  leases: Lease[];
  /** Of the last write; 0 where there is no record yet, which says nothing of how many epics are in the state. */
  version: number;
}

/** Leases of WIP limits. Faults: as SettingsStore. */
export interface WipStore {
  /** One record for each key, in the same order. */
  read(keys: WipKey[]): Promise<Result<WipRecord[]>>;
  /** Writes all of the records or none: each must still have the version that it names; else `conflict`. Each becomes one version higher. */
  write(records: WipRecord[]): Promise<Result<null>>;
}

/** What PIs were sealed with. Faults: as SettingsStore. */
export interface ScopeStore {
  /** Null where the PI is not sealed. */
  read(pi: PiKey): Promise<Result<PiScope | null>>;
  /** Writes scope and ledger entry together; `conflict` where the PI is sealed already. */
  seal(scope: PiScope, entry: LedgerEntry): Promise<Result<PiScope>>;
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

/** The append-only record. Faults: `unavailable`, `rate-limited`, and `bad-input` for a cursor that it never gave out. */
export interface Ledger {
  append(entry: LedgerEntry): Promise<Result<null>>;
  /** The latest first. */
  list(query: LedgerQuery): Promise<Result<{ items: LedgerLine[]; next: string | null }>>;
  /** Removes entries of a month before the instant, by the retention policy only: up to a hundred a call. @returns how many */
  trim(month: string, before: Instant): Promise<Result<number>>;
  /** The months that have entries, the earliest first. */
  months(): Promise<Result<string[]>>;
}

/** Whom the app keeps account ids of, and how it forgets them. */
export interface People {
  /** Account ids that are stored anywhere, each with when it was last reported to Jira; up to a few hundred a call. */
  list(after: string | null): Promise<Result<{ accountIds: string[]; next: string | null }>>;
  /** Puts `unknown` in place of the account everywhere, and keeps the records. @returns how many records were changed */
  erase(accountId: string): Promise<Result<number>>;
  /** Tells Jira whose ids are kept. @returns those whose accounts are closed */
  report(accountIds: string[], at: Instant): Promise<Result<string[]>>;
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
  records: RecordReader;
  evidence: EvidenceStore;
  exceptions: ExceptionStore;
  wip: WipStore;
  scopes: ScopeStore;
  milestones: MilestoneStore;
  ledger: Ledger;
  people: People;
  clock: Clock;
}

/** Who calls, as Forge vouches for it; never taken from a payload. */
export interface Caller {
  accountId: string;
}
