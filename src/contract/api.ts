import type { Cadence, Day, Instant, Pi, PiKey } from './cadence';
import type { Scores } from './evidence';
import type { Exception, ExceptionList } from './exceptions';
import type { Admission, IntakeView, PiChoice } from './intake';
import type { LedgerPage, LedgerQuery, PiScope } from './ledger';
import type { Contribution, Milestone, MilestoneDraft, MilestoneList } from './milestones';
import type { Fault, Result } from './result';
import type { DependencyLink, EpicRule, FieldMapping, ReadingPolicy, Settings, SettingsChange, StatusMapping, StoredSettings, ValueStream, WipLimit } from './settings';
import type { WipUse } from './wip';

/** What screens need of the settings to read Jira themselves. Projects that the viewer can't browse are left out. */
export interface Wiring {
  streams: ValueStream[];
  epics: EpicRule;
  /** The issue types that `epics` comes to, as ids: what a search asks for. */
  epicTypeIds: string[];
  statuses: StatusMapping[];
  dependencies: DependencyLink[];
  fields: FieldMapping;
  reading: ReadingPolicy;
  cadence: Cadence;
  leadDays: number;
  /** Those for the portfolio and for the streams that the viewer sees. */
  wip: WipLimit[];
  /** The PI that today lies in, and the next six. */
  pis: Pi[];
  /** The intake window of each of `pis`, in the same order. */
  windows: PiChoice[];
  today: Day;
  asOf: Instant;
}

/** Requests that wait for Solution Portfolio Management. Issues that the caller can't browse are left out. */
export interface PendingAdmissions {
  items: Admission[];
  /** Pass back to read on; null at the end. */
  next: string | null;
  mayDecide: boolean;
  openPi: Pi | null;
  asOf: Instant;
}

/** One request of many that are decided together. `version` is the Admission's, as the caller saw it. */
export interface QueueItem {
  issueId: string;
  version: number;
}

/** What became of each; `fault` says why one was left as it is. */
export interface QueueOutcome {
  issueId: string;
  admission: Admission | null;
  fault: Fault | null;
}

/** A PI's intake as it is on record, without what the caller can't browse. */
export interface PiIntake {
  /** Null until its cutoff has passed and the schedule has sealed it. */
  sealed: PiScope | null;
  /** Admitted to it as of now. */
  admitted: Admission[];
  /** Asked for, granted and refused. */
  exceptions: Exception[];
  asOf: Instant;
}

/** Calls of every screen but the admin page. Each is a pure JSON exchange. */
export type Api = {
  'wiring.read': (input: Record<string, never>) => Promise<Result<Wiring>>;
  'intake.view': (input: { issueId: string }) => Promise<Result<IntakeView>>;
  /** `pi: null` clears the target. Written as the caller. */
  'intake.target': (input: { issueId: string; pi: PiKey | null }) => Promise<Result<IntakeView>>;
  'intake.request': (input: { issueId: string; pi: PiKey }) => Promise<Result<IntakeView>>;
  'intake.withdraw': (input: { issueId: string }) => Promise<Result<IntakeView>>;
  'intake.pending': (input: { after: string | null }) => Promise<Result<PendingAdmissions>>;
  /** `version` is the Admission's, as the caller saw it. `reason` is required to decline. */
  'intake.decide': (input: { issueId: string; version: number; decision: 'admit' | 'decline'; reason: string | null }) => Promise<Result<Admission>>;
  /** Up to 25 at a time, each decided by itself. `reason` is required to decline. */
  'intake.decideMany': (input: { items: QueueItem[]; decision: 'admit' | 'decline'; reason: string | null }) => Promise<Result<QueueOutcome[]>>;
  /** `version` is the Evidence's, as the caller saw it; so for the next two. */
  'intake.score': (input: { issueId: string; version: number; scores: Scores }) => Promise<Result<IntakeView>>;
  /** Ticks a checklist item, or takes the tick away. */
  'intake.tick': (input: { issueId: string; version: number; criterionId: string; on: boolean }) => Promise<Result<IntakeView>>;
  /** Signs off, or takes the sign-off back. */
  'intake.sign': (input: { issueId: string; version: number; criterionId: string; on: boolean }) => Promise<Result<IntakeView>>;
  'intake.ofPi': (input: { pi: PiKey }) => Promise<Result<PiIntake>>;
  'exceptions.request': (input: { issueId: string; pi: PiKey; reason: string }) => Promise<Result<IntakeView>>;
  /** `expiresOn` of a grant: null for the PI's last day. `answer` is required to refuse. */
  'exceptions.decide': (input: { issueId: string; pi: PiKey; version: number; decision: 'grant' | 'refuse'; answer: string | null; expiresOn: Day | null }) => Promise<Result<Exception>>;
  /** Those that wait for a decision, oldest first. */
  'exceptions.pending': (input: { after: string | null }) => Promise<Result<ExceptionList>>;
  'ledger.list': (input: LedgerQuery) => Promise<Result<LedgerPage>>;
  /** How full each WIP limit is that the caller sees; holders are not named. */
  'wip.read': (input: Record<string, never>) => Promise<Result<WipUse[]>>;
  'milestones.list': (input: Record<string, never>) => Promise<Result<MilestoneList>>;
  'milestones.save': (input: MilestoneDraft) => Promise<Result<Milestone>>;
  /** `version` is the Milestone's, as the caller saw it. */
  'milestones.remove': (input: { id: string; version: number }) => Promise<Result<null>>;
  /** Makes the milestone a version in a project, as the caller. */
  'milestones.contribute': (input: { id: string; projectId: string }) => Promise<Result<Contribution>>;
};

/** `stored` is null before the first save. */
export interface SetupView {
  stored: StoredSettings | null;
  today: Day;
  now: Instant;
}

/** Calls of the admin page. Every one checks that the caller may administer Jira. */
export type AdminApi = {
  'setup.read': (input: Record<string, never>) => Promise<Result<SetupView>>;
  /** `revision` is the one the admin started from, 0 before the first save. */
  'setup.save': (input: { revision: number; settings: Settings }) => Promise<Result<{ stored: StoredSettings; changes: SettingsChange[] }>>;
};
