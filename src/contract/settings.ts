import type { Cadence } from './cadence';

export type StreamKind = 'solution-train' | 'art' | 'shared-service';

/** A long-lived stream of solution work. A Jira project belongs to one stream at most. */
export interface ValueStream {
  id: string;
  name: string;
  kind: StreamKind;
  /** Numeric ids of Jira projects, as strings. */
  projectIds: string[];
  /** Points of job size that the stream can take on in a PI; null where nobody has said. */
  capacity: number | null;
}

/** Which issues of a stream's projects are portfolio epics. */
export type EpicRule = { by: 'level'; level: number } | { by: 'types'; typeIds: string[] };

export type KanbanState = 'funnel' | 'reviewing' | 'analyzing' | 'ready' | 'implementing' | 'done';

/** A Jira status and the Portfolio Kanban state it counts as. */
export interface StatusMapping {
  statusId: string;
  state: KanbanState;
}

/** A Jira link type that means a dependency, and which end provides. Jira's "Blocks" is `outward` ("blocks"): the blocker provides. */
export interface DependencyLink {
  linkTypeId: string;
  /** `outward`: the issue that shows the outward words ("blocks …") provides. `inward`: the other one does. */
  provider: 'outward' | 'inward';
}

/** What every criterion has. */
interface CriterionBase {
  id: string;
  label: string;
  /** The issue types that it is asked of, as in a checklist of one type; none, or left out: all. */
  typeIds?: string[];
}

/** What must be true of an epic before it may come in. Each of one kind. */
export type ReadinessCriterion = CriterionBase &
  (
    | { kind: 'field-set'; fieldId: string }
    | { kind: 'number-at-least'; fieldId: string; minimum: number }
    /** Ticked by hand in the panel. */
    | { kind: 'checklist-item' }
    /** Given by a holder of the role: of the portfolio, or of the epic's stream. */
    | { kind: 'sign-off'; role: PortfolioRole | StreamRole }
    /** Every provider in another stream is done, or admitted to the same PI or an earlier one. */
    | { kind: 'providers-admitted' }
  );

/** How many epics may be in a Kanban state at a time. One limit at most for each pair of state and stream. */
export interface WipLimit {
  state: KanbanState;
  /** Null: in the whole portfolio. */
  streamId: string | null;
  /** 1 to 1,000. */
  limit: number;
}

export interface LedgerPolicy {
  /** Months for which entries are kept, 1 to 120; null keeps them for good. */
  keepMonths: number | null;
}

export interface IntakePolicy {
  /** Days between the cutoff and the start of its PI, 0 to 180. */
  leadDays: number;
  /** What the validator does when it can't decide: storage or Jira down, settings unreadable. */
  whenGateFails: 'closed' | 'open';
  /** `at-once`: an epic that is ready is admitted when its owner asks. `by-portfolio`: Solution Portfolio Management decides. */
  admission: 'at-once' | 'by-portfolio';
  criteria: ReadinessCriterion[];
}

export type PortfolioRole = 'solution-portfolio-management' | 'enterprise-architect' | 'apmo';
export type StreamRole = 'product-management' | 'architect' | 'train-engineer';

/** A person or a Jira group. `name` is for display only and may be stale. */
export interface Holder {
  kind: 'account' | 'group';
  id: string;
  name: string;
}

/** Who holds a role; `streamId` only with a stream role. */
export interface RoleAssignment {
  role: PortfolioRole | StreamRole;
  streamId: string | null;
  holders: Holder[];
}

/** Jira fields that screens read of an epic. Null: the site has none, or the admin named none. */
export interface FieldMapping {
  /** A date field; Jira itself has none, so most sites have "Start date" as a custom field. */
  start: string | null;
  /** A date field; null stands for Jira's own due date. */
  finish: string | null;
  /** The sprint field of Jira Software. */
  sprint: string | null;
  /** Number fields of WSJF: the first three add up to the epic's value (its cost of delay), the last is its size. */
  businessValue: string | null;
  timeCriticality: string | null;
  riskReduction: string | null;
  jobSize: string | null;
}

/** How screens treat what they have read. */
export interface ReadingPolicy {
  /** Whether a browser may keep what its person has read, so that the next start is quick. */
  browserCache: boolean;
}

/** Everything an admin sets. */
export interface Settings {
  cadence: Cadence;
  streams: ValueStream[];
  epics: EpicRule;
  statuses: StatusMapping[];
  dependencies: DependencyLink[];
  fields: FieldMapping;
  reading: ReadingPolicy;
  intake: IntakePolicy;
  wip: WipLimit[];
  ledger: LedgerPolicy;
  roles: RoleAssignment[];
}

/** Settings as stored: each save is one revision higher, so that two admins at once are noticed. */
export interface StoredSettings {
  revision: number;
  savedAt: string;
  savedBy: string;
  settings: Settings;
}

/** One difference between two settings, in words, for "what changed". */
export interface SettingsChange {
  path: string;
  text: string;
  /** Where the text names a person: how the ledger keeps it, with the account in place of the name, so that it can be erased. */
  kept?: KeptChange;
}

/** A change without a name. */
export interface KeptChange {
  /** With `{who}` where the person's name belongs. */
  text: string;
  /** Account id of who holds, or held, the role. */
  heldBy: string;
}
