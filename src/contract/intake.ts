import type { Day, Instant, Pi, PiKey } from './cadence';
import type { Evidence, WsjfView } from './evidence';
import type { Exception } from './exceptions';
import type { Problem } from './result';
import type { KanbanState, ReadinessCriterion } from './settings';
import type { WipUse } from './wip';

/** What an epic is about to become, as far as the intake has a rule for it. */
export type IntakeRule = 'ready' | 'implementing';

/** The rule that a workflow transition carries. `wip` asks nothing but that the state it leads to has room. */
export type GateRule = IntakeRule | 'wip';

export type ReasonCode =
  | 'intake-closed' // not admitted, and the running PI's cutoff has passed
  | 'admitted-later' // admitted, but its PI has not begun
  | 'admission-pending' // asked for, not decided
  | 'admission-declined'
  | 'criterion-missing' // a readiness criterion does not hold
  | 'pi-gone' // admitted to a PI that the cadence no longer has
  | 'exception-pending' // an exception is asked for, not decided
  | 'exception-refused'
  | 'exception-expired'
  | 'wip-full'; // a WIP limit of the state has no room

/** One reason why a verdict refuses. `who` can help, in words; `criterionId` points into the readiness list. */
export interface Reason {
  code: ReasonCode;
  text: string;
  who: string | null;
  criterionId?: string;
}

/** A decision of the gate, as data. `earliestPi`, `opensOn` and `closesOn` say when the next chance is. */
export interface Verdict {
  rule: GateRule;
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
  kind: ReadinessCriterion['kind'];
  met: boolean;
  /** What is there now, or what is missing, as in "Job size is 2; at least 3 is needed". */
  text: string;
  /** Who must see to it, in words. */
  who: string;
  /** Who ticked or signed it, and when; null for criteria that nobody ticks or signs, and until somebody has. */
  mark: { by: string; at: Instant } | null;
  /** What the viewer may do about it in the panel, now. */
  act: 'tick' | 'untick' | 'sign' | 'take-back' | null;
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
  /** First day on which the intake lets it start: of the PI that it is admitted to, or of an exception that stands. Null where neither is. */
  startsOn: Day | null;
  /** Cost of delay and job size as WSJF weighs them, and their quotient. Null where not all that it takes is there. */
  costOfDelay: number | null;
  jobSize: number | null;
  wsjf: number | null;
  /** `ready` once every readiness criterion holds; null where nobody has looked yet. */
  readiness: 'ready' | 'not-ready' | null;
  /** Criteria that do not hold. */
  missing: number | null;
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
  wsjf: WsjfView | null;
  /** WIP of the limits on the way to *ready* and to *implementing*, the portfolio's first. */
  wip: WipUse[];
  admission: Admission | null;
  /** For the PI that runs, or the latest for a PI whose intake has closed. */
  exception: Exception | null;
  /** What was recorded in the panel; its version goes with each change. */
  evidence: Pick<Evidence, 'version'>;
  /** Of the issue property; `problem` says what is wrong where a hand has edited it into nonsense. */
  target: { pi: Pi | null; problem: Problem | null };
  choices: PiChoice[];
  policy: { admission: 'at-once' | 'by-portfolio' } | null;
  may: {
    setTarget: boolean;
    request: boolean;
    withdraw: boolean;
    decide: boolean;
    /** Enter what WSJF is made of; false where it comes from Jira fields. */
    score: boolean;
    /** The PIs that an exception can be asked for. */
    exceptionPis: PiKey[];
    decideException: boolean;
  };
  lozenge: Lozenge;
}
