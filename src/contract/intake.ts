import type { Day, Instant, Pi, PiKey } from './cadence';
import type { Problem } from './result';
import type { KanbanState } from './settings';

/** The rule that a workflow transition carries: what the epic is about to become. */
export type IntakeRule = 'ready' | 'implementing';

export type ReasonCode =
  | 'intake-closed' // not admitted, and the running PI's cutoff has passed
  | 'admitted-later' // admitted, but its PI has not begun
  | 'admission-pending' // asked for, not decided
  | 'admission-declined'
  | 'criterion-missing' // a readiness criterion does not hold
  | 'pi-gone'; // admitted to a PI that the cadence no longer has

/** One reason why a verdict refuses. `who` can help, in words; `criterionId` points into the readiness list. */
export interface Reason {
  code: ReasonCode;
  text: string;
  who: string | null;
  criterionId?: string;
}

/** A decision of the gate, as data. `earliestPi`, `opensOn` and `closesOn` say when the next chance is. */
export interface Verdict {
  rule: IntakeRule;
  allowed: boolean;
  /** All of them, never just the first. Empty when allowed. */
  reasons: Reason[];
  /** Why it is allowed, or the whole refusal in words, dates included. */
  message: string;
  earliestPi: Pi | null;
  /** First day on which earliestPi's intake is open. */
  opensOn: Day | null;
  /** Its cutoff: the last day. */
  closesOn: Day | null;
}

/** Whether the gate has a say over an issue at all. Only `governed` can be refused. */
export type Standing = 'governed' | 'not-set-up' | 'not-an-epic' | 'outside-streams';

export interface ReadinessItem {
  id: string;
  label: string;
  met: boolean;
  /** What is there now, or what is missing, as in "Job size is 2; at least 3 is needed". */
  text: string;
}

export type AdmissionState = 'requested' | 'admitted' | 'declined';

/** The authority on one epic's entry into a PI. Kept in Forge storage, one per issue. */
export interface Admission {
  issueId: string;
  pi: PiKey;
  state: AdmissionState;
  requestedBy: string;
  requestedAt: Instant;
  decidedBy: string | null;
  decidedAt: Instant | null;
  /** Given on declining. */
  reason: string | null;
  /** One higher with each write, so that two people at once are noticed. */
  version: number;
}

/** The issue property `interlock`: a projection that JQL and screens read, and the gate never believes. */
export interface InterlockProperty {
  v: 1;
  /** The PI that the epic owner aims for. The only value here that has its home here. */
  targetPi: PiKey | null;
  admittedPi: PiKey | null;
  admission: AdmissionState | 'none';
  /** When the app last wrote it: Jira does not move an issue's `updated` for a property, so readers ask for this too. */
  changedAt: Instant | null;
}

export interface Lozenge {
  label: string;
  /** As Forge's `status.value.type`. */
  type: 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success';
}

/** A PI that the target picker offers. `open` is its intake window on the view's day. */
export interface PiChoice {
  pi: Pi;
  opensOn: Day;
  closesOn: Day;
  open: boolean;
}

/** All that the issue panel shows of the gate, for one epic and one viewer. */
export interface IntakeView {
  today: Day;
  asOf: Instant;
  standing: Standing;
  stream: { id: string; name: string } | null;
  state: KanbanState | null;
  currentPi: Pi | null;
  verdicts: Record<IntakeRule, Verdict> | null;
  readiness: ReadinessItem[];
  admission: Admission | null;
  /** Of the issue property; `problem` says what is wrong where a hand has edited it into nonsense. */
  target: { pi: Pi | null; problem: Problem | null };
  choices: PiChoice[];
  policy: { admission: 'at-once' | 'by-portfolio' } | null;
  may: { setTarget: boolean; request: boolean; withdraw: boolean; decide: boolean };
  lozenge: Lozenge;
}
