import type { Admission, AdmissionState, Instant, InterlockProperty, Result, StoredSettings } from '../contract';
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
}

export type LedgerKind = 'requested' | 'admitted' | 'declined' | 'withdrawn' | 'refused' | 'settings-saved' | 'gate-failed' | 'mirror-failed' | 'mirror-mended';

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
  admissions: AdmissionStore;
  ledger: Ledger;
  clock: Clock;
}

/** Who calls, as Forge vouches for it; never taken from a payload. */
export interface Caller {
  accountId: string;
}
