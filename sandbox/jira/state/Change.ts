import type { RuleKind } from '../../types';
import type { Group, HistoryEntry, Issue, Link, Version, WorkflowRule } from './model';

/** One alteration of the state, as the journal keeps it. Whole values, so that replaying needs nothing but the list. */
export type Change =
  | { kind: 'issue-created'; issue: Issue }
  | { kind: 'issue-edited'; id: string; patch: Partial<Issue>; history: HistoryEntry | null }
  | { kind: 'issue-deleted'; id: string }
  | { kind: 'property-set'; issueId: string; key: string; value: unknown }
  | { kind: 'property-deleted'; issueId: string; key: string }
  | { kind: 'link-created'; link: Link }
  | { kind: 'link-deleted'; id: string }
  | { kind: 'version-saved'; version: Version }
  | { kind: 'project-archived'; id: string; archived: boolean }
  | { kind: 'group-saved'; group: Group }
  | { kind: 'app-property-set'; key: string; value: unknown }
  | { kind: 'app-property-deleted'; key: string }
  | { kind: 'account-closed'; accountId: string; closed: boolean }
  /** In journals from when validators were the only rules. */
  | { kind: 'validator-set'; workflowId: string; transitionId: string; ruleId: string; rule: Omit<WorkflowRule, 'id'> | null }
  | { kind: 'rule-set'; slot: RuleKind; workflowId: string; transitionId: string; ruleId: string; rule: Omit<WorkflowRule, 'id'> | null };
