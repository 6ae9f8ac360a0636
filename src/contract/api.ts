import type { Cadence, Day, Instant, Pi, PiKey } from './cadence';
import type { Admission, IntakeView, PiChoice } from './intake';
import type { Contribution, Milestone, MilestoneDraft, MilestoneList } from './milestones';
import type { Result } from './result';
import type { DependencyLink, EpicRule, FieldMapping, ReadingPolicy, Settings, SettingsChange, StatusMapping, StoredSettings, ValueStream } from './settings';

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
